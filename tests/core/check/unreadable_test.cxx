// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(Unreadable, ACellIsReportedOnceWithWhatItKeepsFromBeingJudged)
{
    const auto analysis = report2021().cell("applications.denied_third_party.natural", "3/4").analysis();

    const auto finding = theFinding(analysis.findings, "number-unreadable");
    EXPECT_EQ(analysis.findings.size(), 1U);
    EXPECT_EQ(finding.severity, Severity::Error);
    ASSERT_EQ(finding.consequences.size(), 2U);
    EXPECT_FALSE(finding.consequences[0].left);
    EXPECT_EQ(sentence(finding),
              "表三 · （三）不予公开 4.保护第三… · 自然人：“3/4”不是数，与它有关的关系无法核对。\n"
              "（三）不予公开 4.保护第三方合法权益（各列之和 = 总计）\n"
              "自然人（（一）至（六）各行之和 =（七）总计）");
}

TEST(Unreadable, SumsOverItAreNotJudged)
{
    const auto analysis =
        report2021()
            .cells({{"disputes.review.upheld", "三"}, {"disputes.review.total", "7"}, {"disputes.lawsuit_direct.total", "7"}})
            .analysis();

    EXPECT_EQ(brokenRules(analysis.findings), std::set<std::string>{"disputes-total 未经复议直接起诉"});
}

TEST(Unreadable, ABlankTotalBesideItIsNotComputed)
{
    const auto analysis =
        report2021()
            .cells({{"disputes.review.upheld", "三"}, {"disputes.review.corrected", "2"}, {"disputes.review.total", ""}})
            .analysis();

    EXPECT_TRUE(findingsOf(analysis.findings, "total-blank").empty());
}

TEST(Unreadable, PendingChangesAreListedOncePerTable)
{
    CellNotes pending;
    pending.hasPendingChange = true;
    const auto analysis = report2021().notes("disputes.review.upheld", pending).notes("disputes.review.other", pending).analysis();

    const auto finding = theFinding(analysis.findings, "cell-pending-change");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(idsOf(finding), (std::vector<std::string>{"disputes.review.upheld", "disputes.review.other"}));
}
}
