// SPDX-License-Identifier: MPL-2.0
#include "writer/on_screen/passage_in_paragraph.hxx"

#include <gtest/gtest.h>

#include <string>

namespace gouji::test
{
namespace
{
/// A paragraph whose words, those of the number, stand between the bars.
PassageInParagraph marked(const std::string& text)
{
    auto paragraph = fromUtf8(text);
    const auto begin = paragraph.indexOf('|');
    const auto end = paragraph.lastIndexOf('|') - 1;
    return {paragraph.replaceAll("|", ""), begin, end};
}

/// What is underlined of a text on the screen.
std::string underlined(const std::string& shown, const std::string& paragraph)
{
    const auto passage = passageShownIn(fromUtf8(shown), marked(paragraph));
    return toUtf8(fromUtf8(shown).copy(passage.begin, passage.end - passage.begin));
}

const std::string kParagraph = "全年发布信息|30条|，其中网站10条、微信100条，其余为线下公开。";
}

TEST(PassageShownIn, IsInTheParagraphItself)
{
    EXPECT_EQ(underlined("全年发布信息30条，其中网站10条、微信100条，其余为线下公开。", kParagraph), "30条");
    EXPECT_EQ(underlined("30", "|30|"), "30");
}

TEST(PassageShownIn, IsInThePartOfAPage)
{
    EXPECT_EQ(underlined("全年发布信息30条，其中", kParagraph), "30条");
    EXPECT_EQ(underlined("网站10条、微信100条，其余为线下公开。", kParagraph), "");
}

TEST(PassageShownIn, IsBehindANumberOfTheParagraph)
{
    EXPECT_EQ(underlined("（一）全年发布信息30条，其中网站10条、微信100条，其余为线下公开。", kParagraph), "30条");
    EXPECT_EQ(underlined("1.30条信息由网站发布，共两次。", "|30条|信息由网站发布，共两次。"), "30条");
}

TEST(PassageShownIn, IsInNoOtherTextThatHoldsItsDigits)
{
    for (const auto* cell : {"3", "0", "30", "10", "100", "30条", "0 "})
    {
        EXPECT_EQ(underlined(cell, kParagraph), "") << cell;
        EXPECT_EQ(underlined(cell, "|30条|信息由网站发布，共两次。"), "") << cell;
    }
    EXPECT_EQ(underlined("2030", "|30|"), "");
    EXPECT_EQ(underlined("", kParagraph), "");
}
}
