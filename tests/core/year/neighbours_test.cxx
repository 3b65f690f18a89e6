// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "year/neighbours.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Names = std::vector<std::string>;

Names suggested(const Names& names, const std::string& unit = "云岫县交通运输局")
{
    return suggestNeighbours(names, {unit, 2023, form2021().yearComparison.fileNameWords});
}
}

TEST(Neighbours, TheOwnUnitComesFirstThenTheWholeWords)
{
    EXPECT_EQ(suggested({"2023年报.docx", "2023年政府信息公开工作年度报告.odt", "云岫县交通运输局2023年年报.doc", "青石县2023年度报告.html"}),
              (Names{"云岫县交通运输局2023年年报.doc", "2023年政府信息公开工作年度报告.odt", "青石县2023年度报告.html", "2023年报.docx"}));
}

TEST(Neighbours, OnlyTextDocumentsOfThatYear)
{
    EXPECT_EQ(suggested({"2024年报.docx", "2023年报.xlsx", "2023年预算公开.docx", ".~lock.2023年报.docx#", "~$2023年报.docx", "2023年报"}), Names{});
    EXPECT_EQ(suggested({"2023年报.WPS"}), Names{"2023年报.WPS"});
}

TEST(Neighbours, FullWidthDigitsAndSpacesDoNotMatter)
{
    EXPECT_EQ(suggested({"云岫县 交通运输局 ２０２３ 年报.docx"}), Names{"云岫县 交通运输局 ２０２３ 年报.docx"});
    EXPECT_EQ(suggested({"2023年报.docx"}, ""), Names{"2023年报.docx"});
}
}
