// SPDX-License-Identifier: MPL-2.0
// "Fix all safe ones": what is put right without judging a number, and what is left.
#include "support/findings.hxx"
#include "support/fixes.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"
#include "support/two_years.hxx"

#include "fix/safe_fixes.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
std::vector<CellChange> safeFixes(const ReportFixture& report)
{
    const auto reports = report.analysis().reports;
    return planSafeFixes(reports);
}

}

TEST(SafeFixes, ACleanReportNeedsNone)
{
    EXPECT_TRUE(safeFixes(twelveGranted()).empty());
}

TEST(SafeFixes, WritingBlanksAndTotalsInTheOrderOfTheForm)
{
    const auto report = twelveGranted()
                            .cells({{"proactive.licensing.decisions", "1，235"}, {"proactive.fees.amount", "３.50"}})
                            .cells({{"applications.granted.natural", "１２"}, {"applications.granted.other", " "}})
                            .cells({{"applications.granted.total", ""}, {"disputes.review.pending", "\u3000"}});
    const auto changes = safeFixes(report);

    EXPECT_EQ(linesOf(changes), (Lines{"licensing.decisions 1，235→1235", "fees.amount ３.50→3.50", "granted.natural １２→12",
                                       "granted.other  →0", "granted.total →12", "review.pending \u3000→0"}));
    EXPECT_TRUE(applied(report, changes).analysis().findings.empty());
}

TEST(SafeFixes, WordsBehindANumberAreNotThrownAway)
{
    EXPECT_TRUE(safeFixes(report2021().cell("proactive.licensing.decisions", "12件")).empty());
}

TEST(SafeFixes, AWholeRowLeftOutIsZeroWithItsTotal)
{
    EXPECT_EQ(safeFixes(twelveGranted().row("other_misc", {"", "", "", "", "", "", ""})).size(), 7U);
}

TEST(SafeFixes, ABlankOfASumThatFailsMayMeanMoreAndStays)
{
    // 12 = 10 + blank + blank: neither is known to be 0, nor can it be told which is not.
    const auto changes = safeFixes(twelveGranted().cells({{"disputes.review.upheld", "10"},
                                                          {"disputes.review.corrected", ""},
                                                          {"disputes.review.other", ""},
                                                          {"disputes.review.total", "12"},
                                                          {"disputes.lawsuit_direct.other", ""}}));

    EXPECT_EQ(linesOf(changes), Lines{"lawsuit_direct.other →0"});
}

TEST(SafeFixes, ABlankBelowABlankTotalOfAFlowThatFailsStaysToo)
{
    // 15 received, and what became of three of them stands nowhere.
    const auto changes = safeFixes(twelveGranted()
                                       .row("received", {"15", "0", "0", "0", "0", "0", "15"})
                                       .cells({{"applications.partial.natural", ""},
                                               {"applications.partial.business", ""},
                                               {"applications.other_misc.natural", ""},
                                               {"applications.handled.natural", ""}}));

    EXPECT_EQ(linesOf(changes), Lines{"partial.business →0"});
}

TEST(SafeFixes, ATotalOverABlankThatStaysIsNotWritten)
{
    const auto changes = safeFixes(twelveGranted()
                                       .row("received", {"15", "0", "0", "0", "0", "0", "15"})
                                       .row("carried_out", {"", "0", "0", "0", "0", "0", ""}));

    EXPECT_TRUE(changes.empty());
}

TEST(SafeFixes, ABlankBesideANumberThatCannotBeReadStays)
{
    EXPECT_TRUE(safeFixes(report2021().cells({{"disputes.review.other", ""}, {"disputes.review.total", "三"}})).empty());
}

TEST(SafeFixes, NoZeroMakesAComparisonOfSizesFail)
{
    // Five issued, and nothing said of how many are in force: 0 would be −5 at the end of last year.
    EXPECT_EQ(linesOf(safeFixes(report2021().cells({{"proactive.rules.issued", "5"},
                                                    {"proactive.rules.in_force", ""},
                                                    {"proactive.normative.in_force", ""}}))),
              Lines{"normative.in_force →0"});
}

TEST(SafeFixes, ATableWithoutANumberIsNotFilledInYet)
{
    EXPECT_TRUE(safeFixes(report2021().otherwise("")).empty());
}

TEST(SafeFixes, ABlankColumnGroupIsZeroWhereTheStatedTotalsSaySo)
{
    auto report = twelveGranted();
    for (const std::string column : {"business", "research", "public_interest", "legal_service", "other"})
        for (const auto& row : tableOf(form2021(), "applications").tableBlocks.front().rows.leaves)
            report.cell("applications." + row.id + "." + column, "");
    auto withoutTotals = report;
    for (const auto& row : tableOf(form2021(), "applications").tableBlocks.front().rows.leaves)
        withoutTotals.cell("applications." + row.id + ".total", "");

    EXPECT_EQ(safeFixes(report).size(), 125U);
    EXPECT_TRUE(safeFixes(withoutTotals).empty());
}

TEST(SafeFixes, WhatLastYearDeniesIsNoZero)
{
    // 12 in force, 10 last year: one of the blanks is not 0, and it cannot be told which.
    const auto report = twelveGranted().cells(
        {{"proactive.normative.issued", ""}, {"proactive.normative.repealed", ""}, {"proactive.normative.in_force", "12"}});
    const auto lastYear = fileOf(reportOf2022().cell("proactive.normative.in_force", "10").document());
    const auto reports = report.analysis().reports;

    EXPECT_TRUE(planSafeFixes(reports, lastYear).empty());
    EXPECT_EQ(planSafeFixes(reports).size(), 2U);
}

TEST(SafeFixes, ACellThatCannotBeWrittenIsLeftOut)
{
    CellNotes pending;
    pending.hasPendingChange = true;

    EXPECT_EQ(linesOf(safeFixes(twelveGranted()
                                    .cells({{"disputes.review.other", ""}, {"disputes.review.pending", ""}})
                                    .notes("disputes.review.other", pending))),
              Lines{"review.pending →0"});
}

/// A total that another rule asked otherwise for, as long as blanks stood beside it, followed with a second call only.
TEST(SafeFixes, ATotalThatFollowsFromTheOthersIsAmongThem)
{
    const auto report = report2021()
                            .cells({{"applications.received.total", "21"}, {"applications.partial.natural", "4"}, {"applications.partial.total", ""}})
                            .cells({{"applications.denied_state_secret.natural", "1"}, {"applications.denied_state_secret.total", ""}})
                            .cells({{"applications.denied_process.natural", "1"}, {"applications.denied_process.total", "1"}})
                            .cells({{"applications.denied_enforcement_file.natural", ""},
                                    {"applications.denied_enforcement_file.research", ""},
                                    {"applications.denied_enforcement_file.total", "1"}})
                            .cells({{"applications.unavailable_not_held.natural", ""}, {"applications.unavailable_not_held.total", "10"}})
                            .cells({{"applications.unavailable_needs_creation.natural", "3"},
                                    {"applications.unavailable_needs_creation.research", ""},
                                    {"applications.unavailable_needs_creation.total", ""}})
                            .cells({{"applications.rejected_complaint.natural", "1"},
                                    {"applications.rejected_complaint.public_interest", ""},
                                    {"applications.rejected_complaint.legal_service", ""},
                                    {"applications.rejected_complaint.total", "1"}})
                            .cells({{"applications.rejected_mass.natural", ""}, {"applications.rejected_mass.public_interest", ""}})
                            .cells({{"applications.handled.natural", "21"}, {"applications.handled.legal_service", ""}, {"applications.handled.total", ""}});

    const auto changes = safeFixes(report);

    EXPECT_THAT(linesOf(changes), testing::Contains("handled.total →21"));
    EXPECT_EQ(linesOf(safeFixes(applied(report, changes))), Lines());
}
}
