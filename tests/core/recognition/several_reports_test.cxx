// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(SeveralReports, EachTitleBeginsAReport)
{
    const auto first = report2021().title("甲局2022年政府信息公开工作年度报告").cell("proactive.licensing.decisions", "1");
    const auto second = report2021().title("乙局2023年政府信息公开工作年度报告").cell("proactive.licensing.decisions", "2");
    const auto third = report2019().cell("proactive.licensing.decisions", "3");

    const auto analysis = analyse(joined({first.document(), second.document(), third.document()}), forms());

    ASSERT_EQ(analysis.reports.size(), 3U);
    const int years[] = {2022, 2023, 2019};
    for (std::size_t report = 0; report < 3; ++report)
    {
        EXPECT_EQ(analysis.reports[report].index, report);
        EXPECT_EQ(analysis.reports[report].year, years[report]);
        EXPECT_EQ(analysis.reports[report].tables.size(), 3U);
        EXPECT_EQ(figureOf(analysis, "proactive.licensing.decisions", report)->text, std::to_string(report + 1));
    }
    EXPECT_TRUE(analysis.findings.empty());
}

TEST(SeveralReports, ARepeatedTableBeginsTheNextReportWithoutATitle)
{
    const auto analysis = analyse(joined({report2021().document(), report2021().title("").withoutHeadings().document()}), forms());

    ASSERT_EQ(analysis.reports.size(), 2U);
    EXPECT_EQ(analysis.reports[1].tables.size(), 3U);
    EXPECT_EQ(analysis.reports[1].title, "");
    EXPECT_EQ(rulesOf(analysis.findings), std::vector<std::string>{"section-missing"});
}

TEST(SeveralReports, ATableMissingInTheFirstIsNotTakenFromTheSecond)
{
    const auto first = report2021().withoutTable("disputes").withoutTable("applications");
    const auto second = report2021().title("").cell("applications.granted.total", "9");

    const auto analysis = analyse(joined({first.document(), second.document()}), forms());

    ASSERT_EQ(analysis.reports.size(), 2U);
    EXPECT_EQ(analysis.reports[0].tables.size(), 1U);
    EXPECT_EQ(findingsOf(analysis.findings, "table-missing").size(), 2U);
    for (const auto& finding : findingsOf(analysis.findings, "table-missing"))
        EXPECT_EQ(finding.report, 0U);
}

TEST(SeveralReports, FindingsStandInTheOrderOfReportsAndPlaces)
{
    const auto first = report2021().cell("disputes.review.total", "1");
    const auto second = report2021()
                            .cell("disputes.review.total", "1")
                            .cell("proactive.rules.issued", "-1")
                            .cell("applications.granted.natural", "x");

    const auto analysis = analyse(joined({first.document(), second.document()}), forms());

    EXPECT_EQ(rulesOf(analysis.findings),
              (std::vector<std::string>{"disputes-total", "number-negative", "number-unreadable", "disputes-total"}));
    EXPECT_EQ(analysis.findings[0].report, 0U);
    EXPECT_EQ(analysis.findings[3].report, 1U);
    for (std::size_t index = 1; index < analysis.findings.size(); ++index)
    {
        const auto& before = analysis.findings[index - 1];
        const auto& after = analysis.findings[index];
        EXPECT_LE(std::tuple(before.report, before.place.block, before.place.order),
                  std::tuple(after.report, after.place.block, after.place.order));
    }
}
}
