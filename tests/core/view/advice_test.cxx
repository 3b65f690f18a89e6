// SPDX-License-Identifier: MPL-2.0
#include "support/small_reports.hxx"

#include "fill/plan_fill.hxx"
#include "fix/fixes_of.hxx"
#include "view/advice.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
CheckStatus clean()
{
    CheckStatus status;
    status.freshness = Freshness::UpToDate;
    status.holdsReport = true;
    return status;
}

std::optional<std::string> adviceForMessage(const std::string& message)
{
    Finding finding;
    finding.message = message;
    return adviceFor(finding, {});
}
}

TEST(Advice, BeforeTheFirstCheckThereIsNone)
{
    EXPECT_EQ(adviceFor(CheckStatus()), std::nullopt);
}

TEST(Advice, WithoutAReportOneCanBeInserted)
{
    auto status = clean();
    status.holdsReport = false;
    EXPECT_EQ(adviceFor(status), "insert-report");
}

TEST(Advice, ACleanReportIsComparedWithLastYearOnce)
{
    auto status = clean();
    EXPECT_EQ(adviceFor(status), "compare-last-year");
    status.scope.lastYear = true;
    EXPECT_EQ(adviceFor(status), std::nullopt);
}

TEST(Advice, WhatIsWrongOrUnfinishedComesFirst)
{
    auto wrong = clean();
    wrong.verdict.errors = 1;
    EXPECT_EQ(adviceFor(wrong), std::nullopt);
    auto unfinished = clean();
    unfinished.progress = {{.title = "表三", .filled = 1, .all = 175, .next = std::nullopt}};
    EXPECT_EQ(adviceFor(unfinished), std::nullopt);
}

TEST(Advice, ATotalThatNoSingleChangeMendsIsFilledInWithTheOthers)
{
    // Half filled in over the zeros of the template: filled alone, a total breaks the balance below it.
    const auto analysis = report2021()
                              .otherwise("0")
                              .cells({{"applications.received.natural", "4"},
                                      {"applications.received.business", "2"},
                                      {"applications.granted.natural", "3"},
                                      {"applications.granted.business", "1"}})
                              .analysis();
    const auto plan = planFill(analysis.reports);
    int advised = 0;
    for (const auto& finding : analysis.findings)
        if (fixesOf(finding, analysis.reports, plan).empty() && finding.rule == "applications-row-total")
        {
            EXPECT_EQ(adviceFor(finding, plan), "fill-totals");
            EXPECT_EQ(adviceFor(finding, {}), std::nullopt);
            ++advised;
        }
    EXPECT_GT(advised, 0);
}

TEST(Advice, ATableThatStandsAsTextIsConverted)
{
    EXPECT_EQ(adviceForMessage("table-missing.text"), "convert-text");
    EXPECT_EQ(adviceForMessage("table-missing"), std::nullopt);
    EXPECT_EQ(adviceForMessage("total-blank"), "fill-totals");
}
}
