// SPDX-License-Identifier: MPL-2.0
#include "panel/advice.hxx"

#include <gtest/gtest.h>

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
    return adviceFor(finding);
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

TEST(Advice, ATableThatStandsAsTextIsConverted)
{
    EXPECT_EQ(adviceForMessage("table-missing.text"), "convert-text");
    EXPECT_EQ(adviceForMessage("table-missing"), std::nullopt);
    EXPECT_EQ(adviceForMessage("total-blank"), "fill-totals");
}
}
