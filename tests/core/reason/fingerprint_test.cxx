// SPDX-License-Identifier: MPL-2.0
// A reason belongs to figures and words, not to places.
#include "support/findings.hxx"
#include "support/prose_report.hxx"
#include "support/two_years.hxx"

#include "reason/fingerprint.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
constexpr const char* kRule = "norms-issued-in-force";

ReportFixture reportWith(const std::string& issued, const std::string& inForce)
{
    return report2021().cells({{"proactive.normative.issued", issued}, {"proactive.normative.in_force", inForce}});
}

std::string fingerprint(const ReportFixture& report, const std::string& rule)
{
    return fingerprintOf(theFinding(report.analysis().findings, rule));
}

/// As if the table had been renamed and rows inserted above.
Finding elsewhere(Finding finding)
{
    const auto move = [](Place& place)
    {
        place.table = "renamed";
        place.cell = "Z99";
        place.block += 7;
        place.order += 40;
    };
    move(finding.place);
    for (auto& figure : finding.figures)
        move(figure.place);
    return finding;
}
}

TEST(Fingerprint, IsTheSameWhereverTheFiguresStand)
{
    const auto finding = theFinding(reportWith("3", "1").analysis().findings, kRule);

    EXPECT_EQ(fingerprintOf(elsewhere(finding)), fingerprintOf(finding));
    EXPECT_EQ(fingerprint(reportWith("3", "1").paragraph("本报告由办公室编写。"), kRule), fingerprintOf(finding));
    EXPECT_EQ(fingerprint(reportWith("3", "1").cell("proactive.licensing.decisions", "88"), kRule), fingerprintOf(finding));
}

TEST(Fingerprint, ChangesWithEveryFigureItIsAbout)
{
    const auto before = fingerprint(reportWith("3", "1"), kRule);

    EXPECT_NE(fingerprint(reportWith("4", "1"), kRule), before);
    EXPECT_NE(fingerprint(reportWith("3", "2"), kRule), before);
    EXPECT_EQ(fingerprint(reportWith("3", "1"), kRule), before);
}

TEST(Fingerprint, TellsRulesFiguresAndReportsApart)
{
    const auto finding = theFinding(reportWith("3", "1").analysis().findings, kRule);
    auto otherMessage = finding;
    otherMessage.message = "another";
    auto otherFigure = finding;
    otherFigure.figures.front().id = "proactive.rules.issued";
    auto lastYear = finding;
    lastYear.figures.front().place.document = kLastYearUrl;
    auto otherReport = finding;
    otherReport.report = 1;

    for (const auto& other : {otherMessage, otherFigure, lastYear, otherReport})
        EXPECT_NE(fingerprintOf(other), fingerprintOf(finding));
}

TEST(Fingerprint, OfASentenceChangesWithItsWordsAndItsFigureButNotWithSpaces)
{
    constexpr const char* kSentence = "政府信息公开行政复议18件，其中结果纠正5件。";
    constexpr const char* kTextRule = "text-review";
    const auto before = fingerprint(proseReport(kSentence), kTextRule);

    EXPECT_EQ(fingerprint(proseReport("政府信息公开行政复议 18 件，其中结果纠正 5 件。"), kTextRule), before);
    EXPECT_EQ(fingerprint(proseReport(kSentence).paragraph("本报告由办公室编写。"), kTextRule), before);
    EXPECT_NE(fingerprint(proseReport("政府信息公开行政复议18件，其中结果纠正6件。"), kTextRule), before);
    EXPECT_NE(fingerprint(proseReport(kSentence).cells({{"disputes.review.corrected", "3"}, {"disputes.review.other", "4"}}), kTextRule),
              before);
}

TEST(Fingerprint, OfAComparisonHoldsWhenLastYearsFileIsRenamed)
{
    const auto thisYear = report2021().cell("proactive.licensing.decisions", "9487");
    const auto jump = [&](const std::string& before)
    { return theFinding(compared(thisYear, reportOf2022().cell("proactive.licensing.decisions", before)), "year-jump"); };
    auto renamed = jump("550");
    for (auto& [name, value] : renamed.arguments)
        if (name == "file")
            value = "2022 final.docx";

    EXPECT_EQ(fingerprintOf(renamed), fingerprintOf(jump("550")));
    EXPECT_NE(fingerprintOf(jump("551")), fingerprintOf(jump("550")));
}

TEST(Fingerprint, WhatIsStillToBeFilledInTakesNoReason)
{
    Finding finding;
    for (const auto message : {kUnfinished, kUnfilledPrompts})
    {
        finding.message = message;
        EXPECT_FALSE(takesReason(finding)) << message;
    }
}

TEST(Fingerprint, ErrorsTakeNoReason)
{
    Finding finding;
    for (const auto severity : {Severity::Info, Severity::Warning, Severity::Error})
    {
        finding.severity = severity;
        EXPECT_EQ(takesReason(finding), severity != Severity::Error);
    }
}
}
