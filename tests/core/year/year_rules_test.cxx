// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/two_years.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Texts = std::vector<std::string>;

const Texts kCarried{"4", "1", "0", "0", "0", "0", "5"};
const Texts kNothing{"", "", "", "", "", "", ""};
}

TEST(YearCarry, WhatWasCarriedOutIsCarriedIn)
{
    EXPECT_EQ(rulesOf(compared(report2021().row("carried_in", kCarried), reportOf2022().row("carried_out", kCarried))), Texts{});
}

TEST(YearCarry, ADifferenceNamesBothFilesAndBothCells)
{
    const auto finding = theFinding(
        compared(report2021().row("carried_in", {"3", "1", "0", "0", "0", "0", "5"}), reportOf2022().row("carried_out", kCarried)),
        "year-carry");

    EXPECT_EQ(sentence(finding), "表三 · 自然人：上年结转写 3，上年报告“2022.odt”的结转下年为 4，相差 1。");
    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(idsOf(finding), (Texts{"applications.carried_out.natural", "applications.carried_in.natural"}));
    EXPECT_EQ(finding.figures.front().place.document, kLastYearUrl);
    EXPECT_EQ(finding.figures.front().place.table, "表三");
    EXPECT_EQ(finding.figures.back().place.document, "");
    EXPECT_EQ(finding.place, finding.figures.back().place);
}

TEST(YearCarry, ATotalThatFollowsFromItsColumnsIsNotToldAgain)
{
    const auto lastYear = reportOf2022().row("carried_out", kCarried);

    const auto column = compared(report2021().row("carried_in", {"3", "1", "0", "0", "0", "0", "4"}), lastYear);
    EXPECT_EQ(idsOf(theFinding(column, "year-carry")).back(), "applications.carried_in.natural");
    const auto total = compared(report2021().row("carried_in", {"4", "1", "0", "0", "0", "0", "4"}), lastYear);
    EXPECT_EQ(idsOf(theFinding(total, "year-carry")).back(), "applications.carried_in.total");
}

TEST(YearCarry, ATotalThatDepartsByMoreThanItsColumnsIsToldBesideThem)
{
    // Columns 118 → 119, total 121 → 161: the total was left out.
    const auto told = [](const Texts& lastYears, const Texts& own)
    {
        Texts figures;
        for (const auto& finding : findingsOf(compared(report2021().row("carried_in", own), reportOf2022().row("carried_out", lastYears)), "year-carry"))
            figures.push_back(finding.figures.back().id);
        return figures;
    };
    const Texts lastYears{"118", "3", "0", "0", "0", "0", "121"};
    const Texts both{"applications.carried_in.natural", "applications.carried_in.total"};

    EXPECT_EQ(told(lastYears, {"119", "3", "0", "0", "0", "0", "161"}), both);
    EXPECT_EQ(told(lastYears, {"119", "3", "0", "0", "0", "0", "120"}), both);
    EXPECT_EQ(told(lastYears, {"119", "3", "0", "0", "0", "0", "121"}), Texts{both.front()});
    EXPECT_EQ(told(lastYears, {"119", "3", "0", "0", "0", "0", "122"}), Texts{both.front()});
    EXPECT_EQ(told(lastYears, {"119", "2", "0", "0", "0", "0", "161"}),
              (Texts{both.front(), "applications.carried_in.business", both.back()}));
}

TEST(YearCarry, WithoutReadableColumnsTheTotalsAreCompared)
{
    const auto lastYear = reportOf2022().row("carried_out", {"/", "/", "/", "/", "/", "/", "5"});

    EXPECT_EQ(rulesOf(compared(report2021().row("carried_in", {"", "", "", "", "", "", "5"}), lastYear)), Texts{});
    EXPECT_EQ(idsOf(theFinding(compared(report2021().row("carried_in", {"", "", "", "", "", "", "6"}), lastYear), "year-carry")).back(),
              "applications.carried_in.total");
}

TEST(YearCarry, ABlankTotalOfLastYearHasTheSumOfItsRow)
{
    const auto lastYear = reportOf2022().row("carried_out", {"4", "1", "0", "0", "0", "0", ""});

    EXPECT_EQ(rulesOf(compared(report2021().row("carried_in", kCarried), lastYear)), Texts{});
}

TEST(YearCarry, ABlankIsToldWithItsValueAndACellThatIsNoNumberWithItsText)
{
    const auto blank = compared(report2021().row("carried_in", {"", "1", "0", "0", "0", "0", ""}), reportOf2022().row("carried_out", kCarried));
    EXPECT_EQ(sentence(theFinding(blank, "year-carry")),
              "表三 · 上年结转 · 自然人：空白；按上年报告“2022.odt”应为 4。");

    const auto stopped = compared(report2021().row("carried_in", kCarried),
                                  reportOf2022().row("carried_out", {"约4件", "1", "0", "0", "0", "0", "5"}));
    EXPECT_EQ(sentence(theFinding(stopped, "year-carry")),
              "表三 · 上年结转 · 自然人：无法与上年报告核对，那里的“约4件”不是数。");
}

TEST(YearInForce, FollowsFromLastYearAndFromWhatWasIssuedAndRepealed)
{
    const auto lastYear = reportOf2022().cell("proactive.normative.in_force", "66");
    auto report = report2021().cells({{"proactive.normative.issued", "8"}, {"proactive.normative.repealed", "26"}});

    EXPECT_TRUE(findingsOf(compared(report.cell("proactive.normative.in_force", "48"), lastYear), "year-in-force").empty());
    const auto finding = theFinding(compared(report.cell("proactive.normative.in_force", "49"), lastYear), "year-in-force");
    EXPECT_EQ(sentence(finding), "表二 · 行政规范性文件：现行有效写 49；按上年报告“2022.odt”和本年增减应为 48，相差 -1。\n"
                                 "66 + 8 - 26 = 48");
    EXPECT_EQ(finding.stated, Decimal(49));
    EXPECT_EQ(finding.expected, Decimal(48));
}

TEST(YearInForce, ADashForRegulationsIsNoNumber)
{
    const auto report = report2021().cells(
        {{"proactive.rules.issued", "/"}, {"proactive.rules.repealed", "/"}, {"proactive.rules.in_force", "/"}});

    EXPECT_EQ(rulesOf(compared(report, reportOf2022().cell("proactive.rules.in_force", "3"))), Texts{});
}

TEST(OldFormAsLastYears, ComparesApplicationsAndNothingOfTheFirstTable)
{
    auto lastYear = ReportFixture(form2019()).title("云岫县2020年政府信息公开工作年度报告");
    lastYear.row("carried_out", kCarried).cell("proactive.licensing.decisions", "4").cell("disputes.review.total", "2");
    auto report = ReportFixture(form2021()).title("云岫县2021年政府信息公开工作年度报告");
    report.row("carried_in", {"4", "2", "0", "0", "0", "0", "6"}).cell("proactive.licensing.decisions", "400");

    const auto findings = compared(report.cell("disputes.review.total", "20"), lastYear);
    EXPECT_EQ(idsOf(theFinding(findings, "year-carry")).back(), "applications.carried_in.business");
    EXPECT_EQ(idsOf(theFinding(findings, "year-jump")).front(), "disputes.review.total");
    EXPECT_EQ(findings.size(), 2U);
}

TEST(FillFromLastYear, BlanksAreOfferedWithTheTotalsThatRestOnThem)
{
    auto lastYear = reportOf2022().row("carried_out", kCarried).cell("proactive.normative.in_force", "66");
    auto report = report2021().row("carried_in", kNothing).row("received", {"1", "0", "0", "0", "0", "0", "1"});
    report.row("granted", {"5", "1", "0", "0", "0", "0", "6"}).row("handled", {"5", "1", "0", "0", "0", "0", "6"});
    report.cells({{"proactive.normative.issued", "2"}, {"proactive.normative.in_force", ""}});

    EXPECT_EQ(filled(report, lastYear),
              (Texts{"proactive.normative.in_force:  → 68 (year-in-force)", "applications.carried_in.natural:  → 4 (applications-flow)",
                     "applications.carried_in.business:  → 1 (applications-flow)", "applications.carried_in.research:  → 0 (applications-flow)",
                     "applications.carried_in.public_interest:  → 0 (applications-flow)",
                     "applications.carried_in.legal_service:  → 0 (applications-flow)",
                     "applications.carried_in.other:  → 0 (applications-flow)", "applications.carried_in.total:  → 5 (applications-row-total)"}));
}

TEST(FillFromLastYear, WhereTheRulesLeaveItOpenLastYearDecides)
{
    auto report = report2021().row("carried_in", kNothing).row("handled", kNothing).row("carried_out", kNothing);

    const auto lines = filled(report, reportOf2022().row("carried_out", kCarried));
    EXPECT_NE(std::ranges::find(lines, "applications.carried_in.natural:  → 4 (year-carry)"), lines.end());
    EXPECT_NE(std::ranges::find(lines, "applications.carried_in.total:  → 5 (applications-row-total)"), lines.end());
}

TEST(FillFromLastYear, NothingIsOfferedWhereARuleOfTheTableAsksForAnotherValue)
{
    auto report = report2021().cell("applications.carried_in.natural", "");

    for (const auto& line : filled(report, reportOf2022().row("carried_out", kCarried)))
        EXPECT_FALSE(line.starts_with("applications.carried_in.natural")) << line;
}

TEST(FillFromLastYear, BlankTotalsAreStillFilledUnaskedAndLastYearIsNeverWritten)
{
    auto report = report2021().row("carried_in", {"3", "1", "0", "0", "0", "0", ""}).cell("applications.received.total", "");
    const auto lines = filled(report, reportOf2022().row("carried_out", {"4", "", "0", "0", "0", "0", "5"}));

    EXPECT_NE(std::ranges::find(lines, "applications.received.total:  → 0 (applications-row-total) unasked"), lines.end());
    EXPECT_NE(std::ranges::find(lines, "applications.carried_in.total:  → 4 (applications-row-total) unasked"), lines.end());
    for (const auto& line : lines)
        EXPECT_FALSE(line.starts_with("applications.carried_out.business")) << line;
}
}
