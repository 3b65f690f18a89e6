// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/small_reports.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(Cause, TheReportItselfIsClean)
{
    EXPECT_TRUE(twentyOnePartial().analysis().findings.empty());
}

TEST(Cause, ExchangedDigitsBreakTwoSumsAndAreOneFinding)
{
    const auto analysis = twentyOnePartial().cell("applications.partial.natural", "12").analysis();

    ASSERT_EQ(analysis.findings.size(), 1U);
    const auto& finding = analysis.findings.front();
    EXPECT_EQ(finding.message, "single-cell-cause");
    EXPECT_EQ(finding.severity, Severity::Error);
    EXPECT_EQ(idsOf(finding), std::vector<std::string>{"applications.partial.natural"});
    EXPECT_EQ(finding.stated, Decimal(12));
    EXPECT_EQ(finding.expected, Decimal(21));
    EXPECT_EQ(brokenRules(analysis.findings),
              (std::set<std::string>{"applications-row-total （二）部分公开", "applications-handled-total 自然人"}));
    EXPECT_EQ(sentence(finding), "表三 · （二）部分公开 · 自然人：写 12；改为 21（疑为数字颠倒），2 条关系即全部成立。\n"
                                 "（二）部分公开（各列之和 = 总计）12 ≠ 21\n"
                                 "自然人（（一）至（六）各行之和 =（七）总计）21 ≠ 30");
}

TEST(Cause, AWrongSeventhRowBreaksThreeSumsAndIsOneFinding)
{
    const auto analysis = twentyOnePartial().cell("applications.handled.natural", "3").analysis();

    ASSERT_EQ(analysis.findings.size(), 1U);
    EXPECT_EQ(analysis.findings.front().expected, Decimal(30));
    EXPECT_EQ(analysis.findings.front().consequences.size(), 3U);
}

TEST(Cause, WhereTwoCellsExplainAlikeNoneIsNamed)
{
    // 本年新收 or 上年结转 of the same column: a flow that fails alone tells neither.
    const auto analysis = twentyOnePartial().row("received", {"31", "2", "0", "0", "0", "0", "33"}).analysis();

    EXPECT_EQ(rulesOf(analysis.findings), (std::vector<std::string>{"applications-flow", "applications-flow"}));
    EXPECT_EQ(analysis.findings.front().message, "applications-flow");
}

TEST(Cause, ASumThatOneEquationJudgesHasNoCause)
{
    const auto analysis = report2021().cell("disputes.review.total", "1").analysis();

    EXPECT_EQ(theFinding(analysis.findings, "disputes-total").message, "disputes-total");
}

TEST(Cause, ACountBelowZeroIsNoExplanation)
{
    // 予以公开 · 自然人 would have to be −1.
    const auto analysis = report2021()
                              .row("granted", {"0", "1", "0", "0", "0", "0", "0"})
                              .row("handled", {"0", "1", "0", "0", "0", "0", "1"})
                              .row("received", {"0", "1", "0", "0", "0", "0", "1"})
                              .analysis();

    for (const auto& finding : analysis.findings)
        EXPECT_FALSE(finding.expected && finding.expected->isNegative()) << sentence(finding);
    EXPECT_EQ(theFinding(analysis.findings, "applications-row-total").figures.back().id, "applications.granted.total");
}

TEST(Cause, TwoSlipsFarApartAreTwoFindings)
{
    const auto analysis =
        twentyOnePartial().cell("applications.partial.natural", "12").cell("applications.denied_process.other", "4").analysis();

    ASSERT_EQ(analysis.findings.size(), 2U);
    EXPECT_EQ(analysis.findings[0].expected, Decimal(21));
    EXPECT_EQ(analysis.findings[1].expected, Decimal(0));
}
}
