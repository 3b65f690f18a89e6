// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "structure/leftover_words.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// What is to be written over in the text of a paragraph.
std::vector<std::string> toWriteOver(const std::string& text)
{
    std::vector<std::string> found;
    for (const auto& range : leftoversIn(text, formOfYear(forms(), kDisclosure, 2023)->wordsToWriteOver))
        found.push_back(text.substr(range.begin, range.end - range.begin));
    return found;
}

using Words = std::vector<std::string>;
}

TEST(LeftoverWordsTest, AreThePromptsOfTheTitleAsWordFormatsKeepThem)
{
    EXPECT_EQ(toWriteOver("<单位名称><年度>年政府信息公开工作年度报告"), (Words{"<单位名称>", "<年度>"}));
    EXPECT_EQ(toWriteOver("单位名称年度年政府信息公开工作年度报告"), (Words{"单位名称", "年度"}));
    EXPECT_EQ(toWriteOver("云岫县2023年政府信息公开工作年度报告"), Words{});
}

TEST(LeftoverWordsTest, AreThoseOfTheTextOnlyWhereTheyAreNoLabels)
{
    EXPECT_EQ(toWriteOver("（地址：<地址>，邮政编码：邮编，电话：0517-1234）"), (Words{"<地址>", "邮编"}));
    EXPECT_EQ(toWriteOver("地址：云岫路 1 号，电话：电话"), Words{"电话"});
}

TEST(LeftoverWordsTest, AreMetFromTheirBeginningToBeforeTheirEnd)
{
    const std::string text = "电话：<电话>";
    const auto& words = formOfYear(forms(), kDisclosure, 2023)->wordsToWriteOver;
    const auto begin = text.find('<');
    const auto end = text.size();

    EXPECT_TRUE(isWithinLeftover(text, {0, begin, begin}, words));
    EXPECT_TRUE(isWithinLeftover(text, {0, begin, end}, words));
    EXPECT_TRUE(isWithinLeftover(text, {0, begin + 1, end - 1}, words));
    EXPECT_FALSE(isWithinLeftover(text, {0, end, end}, words));
    EXPECT_FALSE(isWithinLeftover(text, {0, 0, end}, words));
    EXPECT_FALSE(isWithinLeftover(text, {0, 0, 0}, words));
}

TEST(LeftoverWordsTest, AreInstructionsWithTheirBrackets)
{
    EXPECT_EQ(toWriteOver("一、总体情况（文字描述，不超过五百字）"), Words{"（文字描述，不超过五百字）"});
    EXPECT_EQ(toWriteOver("XX局办理 XX 件，网址 www.xxzx.gov.cn"), (Words{"XX", "XX"}));
}
}
