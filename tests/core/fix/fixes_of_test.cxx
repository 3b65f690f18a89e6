// SPDX-License-Identifier: MPL-2.0
// What can be offered for one finding.
#include "support/findings.hxx"
#include "support/fixes.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"
#include "support/two_years.hxx"

#include "fill/plan_fill.hxx"
#include "fix/fixes_of.hxx"
#include "year/compare_with_last_year.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
ReportFixture organisationsBlank(ReportFixture report)
{
    for (const std::string column : {"business", "research", "public_interest", "legal_service", "other"})
        for (const auto& row : tableOf(form2021(), "applications").tableBlocks.front().rows.leaves)
            report.cell("applications." + row.id + "." + column, "");
    return report;
}
}

TEST(FixesOf, TheCellThatExplainsSeveralBrokenSums)
{
    const auto fixes = fixesFor(mostlyGranted().cell("applications.partial.natural", "53"), "applications-row-total");

    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().kind, FixKind::Repair);
    EXPECT_EQ(fixes.front().slip, "digit-swap");
    EXPECT_EQ(linesOf(fixes.front().changes), Lines{"partial.natural 53→35"});
    EXPECT_EQ(fixes.front().changes.front().kind, ChangeKind::Repair);
}

TEST(FixesOf, ARepairOfTwoCellsIsOneFix)
{
    const auto analysis = mostlyGranted().row("partial", {"3", "5", "0", "0", "0", "0", "35"}).analysis();

    ASSERT_EQ(analysis.findings.size(), 3U);
    for (const auto& finding : analysis.findings)
    {
        const auto fixes = fixesOf(finding, analysis.reports, planFill(analysis.reports));
        ASSERT_FALSE(fixes.empty());
        EXPECT_EQ(linesOf(fixes.front().changes), (Lines{"partial.natural 3→35", "partial.business 5→0"}));
        EXPECT_EQ(fixes.front().slip, "number-split");
    }
}

TEST(FixesOf, ATotalOfTheSameValueAsTheRepairIsOfferedOnce)
{
    const auto fixes = fixesFor(report2021().cells({{"disputes.review.upheld", "3"}, {"disputes.review.total", "4"}}), "disputes-total");

    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(linesOf(fixes.front().changes), Lines{"review.total 4→3"});
}

TEST(FixesOf, ATotalIsOfferedOnlyIfNoOtherRuleBreaks)
{
    // Every row of the column would do; the sums of the row and of the column ask for different totals.
    auto report = mostlyGranted();
    for (const char* cell : {"granted.natural", "partial.natural", "denied_process.natural", "rejected_mass.natural", "other_misc.natural"})
        report.cell(std::string("applications.") + cell, "17");
    const auto analysis = report.analysis();
    const auto plan = planFill(analysis.reports);
    const auto before = brokenRules(analysis.findings);

    ASSERT_FALSE(plan.changes.empty());
    for (const auto& finding : analysis.findings)
        for (const auto& fix : fixesOf(finding, analysis.reports, plan))
        {
            const auto after = brokenRules(applied(report, fix.changes).analysis().findings);
            EXPECT_TRUE(std::ranges::includes(before, after)) << sentence(finding);
        }
}

TEST(FixesOf, ABlankTotalIsFilledWithItsSum)
{
    const auto fixes = fixesFor(mostlyGranted().cell("applications.granted.total", ""), "total-blank");

    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().kind, FixKind::Total);
    EXPECT_EQ(linesOf(fixes.front().changes), Lines{"granted.total →137"});
}

TEST(FixesOf, ABlankTotalThatRestsOnADeterminedBlankIsFilledWithIt)
{
    const auto report =
        mostlyGranted().row("received", {"133", "42", "0", "0", "0", "0", "175"}).row("carried_out", {"", "0", "0", "0", "0", "0", ""});
    const auto fixes = fixesFor(report, "total-blank");

    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().kind, FixKind::DeterminedBlank);
    EXPECT_EQ(linesOf(fixes.front().changes), (Lines{"carried_out.natural →3", "carried_out.total →3"}));
}

TEST(FixesOf, BlanksGetZeroAndTheTotalsAmongThemTheirSum)
{
    const auto report = mostlyGranted()
                            .row("other_misc", {"", "", "", "", "", "", ""})
                            .cell("applications.granted.total", "")
                            .cell("applications.granted.other", "");
    const auto fixes = fixesFor(report, "cell-blank");

    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().kind, FixKind::Blanks);
    EXPECT_EQ(linesOf(fixes.front().changes),
              (Lines{"granted.other →0", "granted.total →137", "other_misc.natural →0", "other_misc.business →0", "other_misc.research →0",
                     "other_misc.public_interest →0", "other_misc.legal_service →0", "other_misc.other →0", "other_misc.total →0"}));
}

TEST(FixesOf, ADeterminedBlankIsNotAmongTheZerosButAFixOfItsOwn)
{
    const auto report = mostlyGranted()
                            .row("received", {"133", "42", "0", "0", "0", "0", "175"})
                            .row("carried_out", {"", "0", "0", "0", "0", "0", "3"})
                            .cell("applications.granted.other", "");
    const auto fixes = fixesFor(report, "cell-blank");

    ASSERT_EQ(fixes.size(), 2U);
    EXPECT_EQ(linesOf(fixes[0].changes), Lines{"granted.other →0"});
    EXPECT_EQ(fixes[1].kind, FixKind::DeterminedBlank);
    EXPECT_EQ(linesOf(fixes[1].changes), Lines{"carried_out.natural →3"});
}

TEST(FixesOf, AWhollyBlankTableIsFilledIfTheClerkAsks)
{
    auto report = mostlyGranted();
    for (const auto& figure : tableOf(form2021(), "disputes").figures)
        report.cell(figure.id, "");
    const auto fixes = fixesFor(report, "cell-blank");

    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().changes.size(), 15U);
}

TEST(FixesOf, ABlankColumnGroupIsFilledAtOnce)
{
    const auto report = organisationsBlank(report2021());
    const auto fixes = fixesFor(report, "applications-organisations-blank");

    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().changes.size(), 125U);
    EXPECT_TRUE(applied(report, fixes.front().changes).analysis().findings.empty());
}

TEST(FixesOf, ANumberIsWrittenPlainlyWhereTheReadingIsCertain)
{
    struct Case
    {
        const char* figure;
        const char* text;
        const char* rule;
        Lines lines;
    };
    for (const auto& [figure, text, rule, lines] :
         {Case{"licensing.decisions", "１２", "number-form", {"licensing.decisions １２→12"}},
          Case{"licensing.decisions", "12件", "number-with-text", {"licensing.decisions 12件→12"}},
          Case{"licensing.decisions", "3万件", "number-with-text", {}},
          Case{"fees.amount", "3.5万元", "amount-unit", {"fees.amount 3.5万元→3.5"}},
          Case{"fees.amount", "35000元", "amount-unit", {}}})
    {
        const auto fixes = fixesFor(report2021().cell(std::string("proactive.") + figure, text), rule);
        EXPECT_EQ(fixes.empty() ? Lines() : linesOf(fixes.front().changes), lines) << text;
    }
}

TEST(FixesOf, ABlankThatLastYearDeterminesIsFilled)
{
    const auto report = mostlyGranted()
                            .row("received", {"127", "42", "0", "0", "0", "0", "169"})
                            .row("carried_in", {"", "0", "0", "0", "0", "0", ""});
    const auto lastYear = reportOf2022().row("carried_out", {"3", "0", "0", "0", "0", "0", "3"});
    const auto reports = report.analysis().reports;
    const auto plan = planFill(reports, fileOf(lastYear.document()));

    const auto findings = compared(report, lastYear);
    const auto fixes = fixesOf(theFinding(findings, "year-carry"), reports, plan);

    ASSERT_EQ(fixes.size(), 1U);
    EXPECT_EQ(fixes.front().kind, FixKind::DeterminedBlank);
    EXPECT_EQ(linesOf(fixes.front().changes), Lines{"carried_in.natural →3"});
}

TEST(FixesOf, NothingIsOfferedForACellThatHasChangedOrCannotBeWritten)
{
    const auto report = mostlyGranted().cell("applications.partial.natural", "53");
    const auto finding = theFinding(report.analysis().findings, "applications-row-total");
    CellNotes pending;
    pending.hasPendingChange = true;

    for (auto other : {mostlyGranted().cell("applications.partial.natural", "54"),
                       mostlyGranted().cell("applications.partial.natural", "53").notes("applications.partial.natural", pending),
                       mostlyGranted().withoutTable("applications")})
    {
        const auto reports = other.analysis().reports;
        EXPECT_TRUE(fixesOf(finding, reports, planFill(reports)).empty());
    }
}

TEST(FixesOf, NoCellIsChangedForTheProse)
{
    const auto report = mostlyGranted().cell("applications.received.total", "").prose("overview", {"2023年，共收到政府信息公开申请999件。"});
    const auto fixes = fixesFor(report, "text-received");

    for (const auto& fix : fixes)
        EXPECT_TRUE(fix.changes.empty());
}
}
