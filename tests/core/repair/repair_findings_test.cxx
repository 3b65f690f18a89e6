// SPDX-License-Identifier: MPL-2.0
// The smallest repair as the clerk meets it: in the findings and in the list of proposals.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/small_reports.hxx"

#include "repair/propose.hxx"
#include "words/explanation_text.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
std::vector<RepairProposal> proposalsFor(const ReportFixture& report)
{
    return proposeRepairs(report.analysis().reports);
}

/// "figure old→new" of each change.
std::vector<std::string> changesOf(const RepairProposal& proposal)
{
    std::vector<std::string> changes;
    for (const auto& change : proposal.explanation.proposals)
        changes.push_back(change.figure.id.substr(change.figure.id.find('.') + 1) + " " + change.oldText + "→" + change.newText);
    return changes;
}

std::string explained(const Finding& finding)
{
    std::string text;
    for (const auto& explanation : finding.explanations)
        text += explanationText(explanation, chinese());
    return text;
}

using Changes = std::vector<std::string>;
}

TEST(Repair, NothingIsProposedWhereEverythingHolds)
{
    EXPECT_TRUE(proposalsFor(mostlyGranted()).empty());
}

TEST(Repair, ACountIsMendedToAWholeNumberWithoutAPoint)
{
    const auto proposals = proposalsFor(ReportFixture(form2021()).cell("disputes.review.upheld", "2.5"));
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(changesOf(proposals.front()), (Changes{"review.upheld 2.5→0"}));
}

TEST(Repair, OneCellWithTheSlipBehindIt)
{
    struct Case
    {
        const char* figure;
        const char* text;
        const char* slip;
    };
    for (const auto& [figure, text, slip] : {Case{"applications.partial.natural", "53", "digit-swap"},
                                             Case{"applications.partial.natural", "5", "digit-dropped"},
                                             Case{"applications.partial.natural", "335", "digit-doubled"},
                                             Case{"applications.partial.natural", "36", "digit-mistyped"},
                                             Case{"applications.handled.total", "0", "total-zero"},
                                             Case{"applications.partial.natural", "999", ""}})
    {
        const auto proposals = proposalsFor(mostlyGranted().cell(figure, text));

        ASSERT_EQ(proposals.size(), 1U) << text;
        EXPECT_EQ(proposals.front().slip, slip) << text;
        EXPECT_EQ(proposals.front().explanation.proposals.front().figure.id, figure);
        EXPECT_EQ(proposals.front().explanation.message, "repair.one");
    }
}

TEST(Repair, ExchangedNeighboursComeBeforeAllOtherPairs)
{
    // Two rows could give 53 from one column to the other; one of them holds each other's numbers.
    auto report = mostlyGranted().row("granted", {"42", "95", "0", "0", "0", "0", "137"}).row("partial", {"35", "60", "0", "0", "0", "0", "95"});
    for (const char* sum : {"received", "handled"})
        report.row(sum, {"130", "102", "0", "0", "0", "0", "232"});
    const auto proposals = proposalsFor(report);

    ASSERT_EQ(proposals.size(), 2U);
    EXPECT_EQ(changesOf(proposals.front()), (Changes{"granted.natural 42→95", "granted.business 95→42"}));
    EXPECT_EQ(proposals.front().slip, "cells-exchanged");
    EXPECT_EQ(explanationText(proposals.front().explanation, chinese()),
              "改动下列 2 格，即可全部平衡（共有 2 种改法，这是第一种）：\n"
              "表三 · （一）予以公开 · 自然人 42→95\n"
              "表三 · （一）予以公开 · 商业企业 95→42（疑为相邻两格互换）");
    EXPECT_EQ(changesOf(proposals.back()), (Changes{"partial.natural 35→88", "partial.business 60→7"}));
    EXPECT_EQ(proposals.back().slip, "");
}

TEST(Repair, ANumberSplitOverTwoCellsIsJoined)
{
    const auto proposals = proposalsFor(mostlyGranted().row("partial", {"3", "5", "0", "0", "0", "0", "35"}));

    ASSERT_FALSE(proposals.empty());
    EXPECT_EQ(changesOf(proposals.front()), (Changes{"partial.natural 3→35", "partial.business 5→0"}));
    EXPECT_EQ(proposals.front().slip, "number-split");
}

TEST(Repair, ABlankIsProposedWithTheNumberItNeeds)
{
    const auto report = mostlyGranted().cell("applications.partial.natural", "");
    const auto proposals = proposalsFor(report);

    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(changesOf(proposals.front()), Changes{"partial.natural →35"});
    const auto finding = theFinding(report.analysis().findings, "applications-row-total");
    EXPECT_EQ(finding.message, "single-cell-cause.blank");
    EXPECT_TRUE(sentence(finding).starts_with("表三 · （二）部分公开 · 自然人：空白；填 35，")) << sentence(finding);
}

TEST(Repair, ABlankTotalPassesTheMistakeOn)
{
    // （七）总计 · 自然人 is blank: the flow of its column is broken by the figure above it.
    const auto report = mostlyGranted().cell("applications.handled.natural", "").cell("applications.partial.natural", "53");
    const auto proposals = proposalsFor(report);

    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(changesOf(proposals.front()), Changes{"partial.natural 53→35"});
}

TEST(Repair, TheBlocksOfTable4AreRepairedApart)
{
    const auto proposals = proposalsFor(report2021()
                                            .cells({{"disputes.review.upheld", "10"}, {"disputes.review.corrected", "1"}})
                                            .cells({{"disputes.lawsuit_direct.upheld", "3"}, {"disputes.lawsuit_direct.total", "4"}}));

    ASSERT_EQ(proposals.size(), 6U);
    EXPECT_EQ(changesOf(proposals[0]), Changes{"review.total 0→11"});
    EXPECT_EQ(proposals[0].slip, "total-zero");
    // Of five cells the total is the lightest.
    EXPECT_EQ(changesOf(proposals[1]), Changes{"lawsuit_direct.total 4→3"});
    EXPECT_EQ(changesOf(proposals[2]), Changes{"lawsuit_direct.upheld 3→4"});
    EXPECT_EQ(changesOf(proposals[5]), Changes{"lawsuit_direct.pending 0→1"});
    EXPECT_EQ(proposals[1].explanation.message, "repair.several");
    EXPECT_EQ(proposals[2].explanation.message, "repair.one");
}

TEST(Repair, FarMoreThanThreeLoneMistakesAreEachExplained)
{
    auto report = mostlyGranted();
    const Changes cells{"denied_state_secret.natural", "denied_third_party.business", "denied_process.research",
                        "unavailable_not_held.legal_service", "rejected_repeat.other"};
    for (const auto& cell : cells)
        report.cell("applications." + cell, "7");
    const auto proposals = proposalsFor(report);

    ASSERT_EQ(proposals.size(), cells.size());
    for (std::size_t index = 0; index < cells.size(); ++index)
        EXPECT_EQ(changesOf(proposals[index]), Changes{cells[index] + " 7→0"});
    EXPECT_EQ(report.analysis().findings.size(), cells.size());
}

TEST(Repair, WhatThreeCellsCannotExplainIsSaidSo)
{
    auto report = mostlyGranted();
    for (const char* cell : {"granted.natural", "partial.natural", "denied_process.natural", "rejected_mass.natural", "other_misc.natural"})
        report.cell(std::string("applications.") + cell, "17");
    const auto proposals = proposalsFor(report);

    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_TRUE(proposals.front().explanation.proposals.empty());
    EXPECT_EQ(explanationText(proposals.front().explanation, chinese()), "表三中这些不平衡之处，改动三处以内的数字不能全部消除。");
}

TEST(Repair, AnUnreadableCellStopsOnlyItsOwnRules)
{
    const auto proposals = proposalsFor(mostlyGranted()
                                            .cell("applications.denied_process.other", "3/4")
                                            .cell("applications.partial.natural", "53"));

    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(changesOf(proposals.front()), Changes{"partial.natural 53→35"});
}

TEST(Repair, IsAttachedToEveryFailureItExplains)
{
    const auto findings = mostlyGranted().row("partial", {"3", "5", "0", "0", "0", "0", "35"}).analysis().findings;

    ASSERT_EQ(findings.size(), 3U);
    for (const auto& finding : findings)
        EXPECT_TRUE(explained(finding).ends_with("表三 · （二）部分公开 · 自然人 3→35\n表三 · （二）部分公开 · 商业企业 5→0（疑为一个数被拆成两格）"))
            << explained(finding);
    EXPECT_EQ(sentence(findings.front()).find(explained(findings.front())), sentence(findings.front()).size() - explained(findings.front()).size());
}

TEST(Repair, SaysTheSameInEnglish)
{
    const auto proposals = proposalsFor(mostlyGranted().cell("applications.partial.natural", "53"));

    EXPECT_EQ(explanationText(proposals.at(0).explanation, catalogs().at("en-US")),
              "Everything balances with these changes (1):\n"
              "表三 · （二）部分公开 · 自然人 53→35 (digits exchanged?)");
}

TEST(CategoryShift, NamesColumnsAndAmountWhereTheTotalBalances)
{
    const auto findings = mostlyGranted().row("received", {"129", "43", "0", "0", "0", "0", "172"}).analysis().findings;

    ASSERT_EQ(findings.size(), 2U);
    for (const auto& finding : findings)
    {
        ASSERT_EQ(finding.explanations.size(), 2U);
        EXPECT_EQ(finding.explanations.front().id, "applications-category-shift");
        EXPECT_EQ(explanationText(finding.explanations.front(), chinese()),
                  "各列差额相互抵消而总计平衡，疑似 1 件申请归错了申请人类别。\n"
                  "自然人 -1\n"
                  "商业企业 +1");
    }
}

TEST(CategoryShift, IsNoneWhereTheDifferencesDoNotCancel)
{
    const auto findings = mostlyGranted().row("received", {"129", "44", "0", "0", "0", "0", "173"}).analysis().findings;

    ASSERT_FALSE(findings.empty());
    for (const auto& finding : findings)
        for (const auto& explanation : finding.explanations)
            EXPECT_EQ(explanation.id, "repair");
}
}
