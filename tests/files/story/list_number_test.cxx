// SPDX-License-Identifier: MPL-2.0
#include "files/story/list_number.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(ListNumber, IsWrittenAsWritersListsDo)
{
    EXPECT_EQ(listNumber(12, NumberStyle::Arabic), "12");
    EXPECT_EQ(listNumber(3, NumberStyle::ArabicTwoDigits), "03");
    EXPECT_EQ(listNumber(12, NumberStyle::ArabicFullWidth), "１２");
    EXPECT_EQ(listNumber(4, NumberStyle::Circled), "④");
    EXPECT_EQ(listNumber(20, NumberStyle::Parenthesised), "⒇");
    EXPECT_EQ(listNumber(14, NumberStyle::RomanUpper), "XIV");
    EXPECT_EQ(listNumber(9, NumberStyle::RomanLower), "ix");
    EXPECT_EQ(listNumber(28, NumberStyle::LetterUpper), "BB");
    EXPECT_EQ(listNumber(2, NumberStyle::HeavenlyStem), "乙");
    EXPECT_EQ(listNumber(3, NumberStyle::EarthlyBranch), "寅");
    EXPECT_EQ(listNumber(5, NumberStyle::None), "");
}

TEST(ListNumber, InChineseHasTensAndZeros)
{
    const std::pair<int, const char*> numbers[] = {{1, "一"},      {10, "十"},       {11, "十一"},       {20, "二十"},
                                                   {21, "二十一"}, {101, "一百零一"}, {110, "一百一十"}, {1005, "一千零五"}};
    for (const auto& [number, text] : numbers)
        EXPECT_EQ(listNumber(number, NumberStyle::Chinese), text);
    EXPECT_EQ(listNumber(12, NumberStyle::ChineseFormal), "壹拾贰");
    EXPECT_EQ(listNumber(10, NumberStyle::ChineseDigits), "一〇");
}

TEST(ListNumber, ThatItsStyleCannotWriteIsArabic)
{
    EXPECT_EQ(listNumber(21, NumberStyle::Circled), "21");
    EXPECT_EQ(listNumber(11, NumberStyle::HeavenlyStem), "11");
    EXPECT_EQ(listNumber(0, NumberStyle::Chinese), "0");
    EXPECT_EQ(listNumber(4000, NumberStyle::RomanUpper), "4000");
    EXPECT_EQ(listNumber(100000, NumberStyle::LetterLower), "100000");
}
}
