// SPDX-License-Identifier: MPL-2.0
// Which numbers of a sentence count only a part of the year, another year or another body.
#include "support/forms.hxx"

#include "prose/words/limits.hxx"
#include "prose/words/prose_text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
constexpr int kYear = 2023;

/// The counts of a sentence that are limited, as they are written, in the report of 云岫县.
std::string limitedIn(const std::string& sentence)
{
    const auto& book = form2021().phrasebook;
    const Lexicon lexicon(book, "云岫县人民政府2023年政府信息公开工作年度报告", kYear);
    const ProseText text(sentence, book);
    const Tokens tokens(text, lexicon);
    const Limits limits(tokens.all(), std::nullopt);
    std::string numbers;
    for (std::size_t index = 0; index < tokens.all().size(); ++index)
        if (const auto& token = tokens.all()[index]; token.isCount() && limits.at(index))
            numbers += (numbers.empty() ? "" : " ") + std::string(text.passage(token.numeral->begin, token.numeral->end));
    return numbers;
}
}

TEST(Limits, APartOfTheYearGoesOnUntilTheYearIsNamed)
{
    EXPECT_EQ(limitedIn("一季度收到申请5件，办结4件"), "5 4");
    EXPECT_EQ(limitedIn("1至6月收到申请5件，办结4件，全年收到9件，办结8件"), "5 4");
    EXPECT_EQ(limitedIn("收到申请9件（上半年5件），办结8件"), "5");
    EXPECT_EQ(limitedIn("上半年收到申请5件；办结8件"), "5");
    EXPECT_EQ(limitedIn("前11个月收到申请5件，办结4件"), "5 4");
    EXPECT_EQ(limitedIn("1月1日至12月31日，收到申请9件"), "");
    EXPECT_EQ(limitedIn("坚持每月通报，收到申请9件"), "");
}

TEST(Limits, AnotherYearThatBeginsTheSentenceGoesOnUnlessItsRestIsMeant)
{
    EXPECT_EQ(limitedIn("2022年收到申请5件，办结4件，2023年收到9件"), "5 4");
    EXPECT_EQ(limitedIn("2022年，全县收到申请5件"), "5");
    EXPECT_EQ(limitedIn("2022年结转申请5件，新收9件"), "");
    EXPECT_EQ(limitedIn("与2022年相比，收到申请9件"), "");
}

TEST(Limits, ABodyIsAnotherIfTheTitleDoesNotHaveItsName)
{
    EXPECT_EQ(limitedIn("青溪镇受理申请5件，答复4件"), "5 4");
    EXPECT_EQ(limitedIn("青溪镇人民政府全年共受理申请5件"), "5");
    EXPECT_EQ(limitedIn("县行政审批局办理行政许可5件"), "5");
    EXPECT_EQ(limitedIn("青溪镇人民政府办公室受理申请5件"), "5");
    EXPECT_EQ(limitedIn("青溪镇：受理申请5件"), "5");
    EXPECT_EQ(limitedIn("青溪镇的申请5件"), "5");
    EXPECT_EQ(limitedIn("各乡镇收到申请5件"), "5");
    EXPECT_EQ(limitedIn("云岫县收到申请9件"), "");
    EXPECT_EQ(limitedIn("云岫县政府受理申请9件"), "");
    EXPECT_EQ(limitedIn("全县各乡镇收到申请9件"), "");
    EXPECT_EQ(limitedIn("坚持以人民为中心，受理申请9件"), "");
    EXPECT_EQ(limitedIn("经县委同意，制定规范性文件9件"), "");
}
}
