// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "check/template_zeros.hxx"
#include "fill/plan_fill.hxx"
#include "fix/current_cell.hxx"
#include "fix/fixes_of.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// Applications that were received, nothing answered yet, most cells still empty.
ReportFixture begun()
{
    return report2021().otherwise("").row("received", {"60", "0", "0", "0", "0", "1", "61"}).row("carried_in", {"0", "0", "0", "0", "0", "0", "0"});
}

Verdict verdictOf(const ReportFixture& report, Judgement judgement)
{
    return gouji::verdictOf(analyse(report.document(), forms(), judgement).findings);
}

std::vector<Finding> whileTyping(const ReportFixture& report)
{
    return analyse(report.document(), forms(), Judgement::WhileTyping).findings;
}
}

TEST(WhileTyping, ASumWhoseShortSideHasBlanksIsAHintAndAsFiledAnError)
{
    const auto report = begun().cell("applications.granted.natural", "20").cell("applications.granted.total", "20");

    EXPECT_GT(verdictOf(report, Judgement::AsFiled).errors, 0U);
    EXPECT_EQ(verdictOf(report, Judgement::WhileTyping).errors, 0U);
    const auto hint = theFinding(whileTyping(report), "applications-flow");
    EXPECT_EQ(hint.severity, Severity::Info);
    EXPECT_EQ(hint.message, "unfinished");
}

TEST(WhileTyping, AHintNamesABlankAndOffersNoNumberWhileOthersAreBlank)
{
    const auto analysis = analyse(begun().cell("applications.granted.natural", "20").cell("applications.granted.total", "20").document(), forms(), Judgement::WhileTyping);
    const auto hint = theFinding(analysis.findings, "applications-flow");

    const auto blank = currentCell(analysis.reports, hint.figures.front());
    ASSERT_TRUE(blank);
    EXPECT_EQ(blank->stated().cellText, "") << hint.figures.front().id;
    EXPECT_TRUE(fixesOf(hint, analysis.reports, planFill(analysis.reports)).empty());
}

TEST(WhileTyping, TheOnlyBlankOfATableIsOfferedItsNumber)
{
    const auto analysis = analyse(report2021().row("received", {"1", "0", "0", "0", "0", "0", "1"}).cell("applications.carried_out.natural", "").cell("applications.carried_out.total", "1").document(),
                                  forms(), Judgement::WhileTyping);

    const auto fixes = fixesOf(findingsOf(analysis.findings, "applications-flow").front(), analysis.reports, planFill(analysis.reports));
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes.front().changes.front().newText, "1");
}

/// Totals that follow agree with a slip; two right figures were blamed then.
TEST(WhileTyping, AMistakeThatWasCarriedOnIntoTotalsBlamesNoOtherFigure)
{
    const auto slipped = report2021().counts("received", {60, 1}).counts("granted", {53, 1}).counts("partial", {8}).counts("handled", {61, 1});
    const auto analysis = analyse(slipped.document(), forms(), Judgement::WhileTyping);
    for (const auto& finding : findingsOf(analysis.findings, "applications-flow"))
    {
        EXPECT_TRUE(fixesOf(finding, analysis.reports, planFill(analysis.reports)).empty());
        EXPECT_EQ(finding.explanations.front().message, "repair.carried-on");
    }
    EXPECT_EQ(findingsOf(analysis.findings, "applications-flow").size(), 2U);
    const auto asFiled = slipped.analysis();
    EXPECT_FALSE(fixesOf(findingsOf(asFiled.findings, "applications-flow").front(), asFiled.reports, planFill(asFiled.reports)).empty());
}

TEST(WhileTyping, AWrongTotalIsStillOfferedItsNumber)
{
    const auto analysis = analyse(report2021().counts("received", {60, 1}).counts("granted", {60, 1}).counts("handled", {60, 1}).cell("applications.handled.total", "16").document(), forms(),
                                  Judgement::WhileTyping);
    ASSERT_EQ(analysis.findings.size(), 1U);
    const auto fixes = fixesOf(analysis.findings.front(), analysis.reports, planFill(analysis.reports));
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(fixes.front().changes.front().newText, "61");
}

TEST(WhileTyping, ASumThatNoBlankCanMendStaysAnError)
{
    // 62 answered of 61 received: what is still blank only adds to it.
    const auto report = begun().cell("applications.granted.total", "62");

    EXPECT_EQ(findingsOf(whileTyping(report), "applications-flow").front().severity, Severity::Error);
}

TEST(WhileTyping, AFullRowIsJudgedAtOnce)
{
    const auto report = begun().row("granted", {"20", "0", "0", "0", "0", "0", "21"});

    EXPECT_GT(verdictOf(report, Judgement::WhileTyping).errors, 0U);
}

TEST(WhileTyping, BlanksAreNoFindings)
{
    const auto findings = whileTyping(begun());

    EXPECT_TRUE(findingsOf(findings, "cell-blank").empty());
    EXPECT_TRUE(findingsOf(findings, "applications-organisations-blank").empty());
    EXPECT_FALSE(findingsOf(begun().analysis().findings, "cell-blank").empty());
}

TEST(WhileTyping, ABlankTotalIsToldOnceItsPartsAreAllThere)
{
    const auto report = report2021().otherwise("").row("granted", {"20", "0", "0", "0", "0", "0", ""}).row("partial", {"1", "0", "", "", "", "", ""});

    const auto total = theFinding(whileTyping(report), "total-blank");
    EXPECT_EQ(idsOf(total).back(), "applications.granted.total");
    EXPECT_EQ(total.severity, Severity::Info);
}

TEST(WhileTyping, ProseIsNotHeldAgainstBlankFigures)
{
    const auto report = begun().prose("overview", {"全年办结政府信息公开申请61件。"});

    EXPECT_TRUE(findingsOf(whileTyping(report), "text-handled").empty());
}

TEST(WhileTyping, ACompleteReportIsJudgedAsFiled)
{
    const auto report = report2021().cell("disputes.review.total", "7").row("granted", {"3", "0", "0", "0", "0", "0", "4"});

    EXPECT_EQ(rulesOf(whileTyping(report)), rulesOf(report.analysis().findings));
}

namespace
{
ReportFixture overZeros()
{
    return report2021().otherwise("0");
}

bool isOverZeros(const ReportFixture& report)
{
    return holdsZerosOnly(analyse(report.document(), forms()).reports);
}
}

TEST(WhileTypingOverZeros, NumbersAreNotHeldAgainstZerosThatAreNotTypedYet)
{
    auto report = overZeros();
    for (const auto* id : {"received.natural", "received.business", "carried_in.natural", "granted.natural"})
    {
        report.cell(std::string("applications.") + id, "12");
        EXPECT_GT(verdictOf(report, Judgement::WhileTyping).errors, 0U) << id;
        EXPECT_TRUE(analyse(report.document(), forms(), Judgement::WhileTypingOverZeros).findings.empty()) << id;
    }
    EXPECT_GT(verdictOf(report, Judgement::AsFiled).errors, 0U);
}

TEST(WhileTypingOverZeros, ASumThatNoZeroCanMendIsAnError)
{
    const auto report = overZeros().row("received", {"1", "2", "3", "4", "5", "6", "7"});

    EXPECT_GT(verdictOf(report, Judgement::WhileTypingOverZeros).errors, 0U);
}

TEST(WhileTypingOverZeros, BeginsWithZerosOnly)
{
    EXPECT_TRUE(isOverZeros(overZeros()));
    EXPECT_FALSE(isOverZeros(overZeros().cell("applications.received.natural", "1")));
    EXPECT_FALSE(isOverZeros(report2021().otherwise("")));
    EXPECT_FALSE(isOverZeros(report2021().otherwise("").cell("applications.received.natural", "0")));
}
}
