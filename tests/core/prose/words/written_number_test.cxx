// SPDX-License-Identifier: MPL-2.0
#include "prose/words/written_number.hxx"

#include "prose/words/chinese_numeral.hxx"

#include "base/text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
struct WrittenCase
{
    const char* example;
    const char* value;
    const char* written; ///< empty: cannot be said
};

const WrittenCase kCases[] = {
    {"134", "143", "143"},
    {"134", "1434", "1434"}, // too small to show that it has no separator
    {"1,434", "12345", "12,345"},
    {"1,434", "1234567", "1,234,567"},
    {"1,434", "143", "143"},
    {"1 434", "12345", "12 345"},
    {"1，434", "2345", "2，345"},
    {"１３４", "143", "１４３"},
    {"１，４３４", "1143", "１，１４３"},
    {"12.50", "3.5", "3.5"}, // an amount as the table has it
    {"１２．５", "3.5", "３．５"},
    {"14.83%", "14.39", "14.39%"},
    {"14.8%", "14.39", "14.4%"},
    {"14.8%", "14.45", "14.4%"}, // 14.446 and 14.454 are both 14.45, and 14.4 is right for both
    {"15%", "14.39", "14%"},
    {"１５％", "14.39", "１４％"},
    {"15.0%", "14", "14.0%"},
    {"1.2万", "12345", "1.2345万"},
    {"1.2万", "20000", "2万"},
    {"1.2万", "143", "143"},
    {"十五", "18", "十八"},
    {"十五", "2", "两"},
    {"两", "0", "零"},
    {"两", "1", "一"},
    {"一百零五", "110", "一百一十"},
    {"一百零五", "1005", "一千零五"},
    {"一百零五", "1050", "一千零五十"},
    {"五", "10000", ""},
    {"五", "12.5", ""},
    {"二〇", "21", ""},
    {"三万", "50000", "五万"},
    {"3", "-1", ""},
    {"未发生", "3", ""},
    {"均", "3", ""},
    {"3件", "4", ""},
    {"", "4", ""},
};
}

TEST(WrittenNumber, AValueIsWrittenAsTheExampleIs)
{
    for (const auto& example : kCases)
        EXPECT_EQ(writtenLike(example.example, Decimal::parse(example.value).value()).value_or(""), example.written) << example.example << " " << example.value;
}

TEST(WrittenNumber, EveryChineseNumeralIsReadAsItsValue)
{
    for (int value = 0; value < 10000; ++value)
    {
        const auto text = toCodePoints(writtenLike("三", Decimal(value)).value_or(""));
        const auto read = readChineseNumeral(text);
        ASSERT_TRUE(read && read->length == text.size()) << value;
        EXPECT_EQ(read->value, value);
    }
}

TEST(WrittenNumber, WordsThatStandForANumberAreNone)
{
    for (const char* words : {"未发生", "均", "无", "全部", "3件", "％", "万", ",5", "5,", "1.2.3"})
        EXPECT_FALSE(isWrittenNumber(words)) << words;
    for (const char* words : {"0", "１３４", "1,434", "十五", "14.8%", "3万"})
        EXPECT_TRUE(isWrittenNumber(words)) << words;
}
}
