// SPDX-License-Identifier: MPL-2.0
// What a figure is, and the rules it is in.
#include "support/explanations.hxx"
#include "support/findings.hxx"
#include "support/small_reports.hxx"
#include "support/two_years.hxx"

#include "evaluation/evaluate.hxx"
#include "explain/explain_figure.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// "rule element: verdict" of each rule.
Lines verdictsOf(const FigureExplanation& explanation)
{
    constexpr const char* kVerdicts[] = {"holds", "fails", "cannot tell", "not applicable", "switched off"};
    Lines lines;
    for (const auto& rule : explanation.rules)
        lines.push_back(rule.rule + " " + rule.element + ": " + kVerdicts[static_cast<int>(rule.verdict)]);
    return lines;
}
}

TEST(ExplainFigure, SaysWhatTheFormHasThere)
{
    const auto explanation = explanationOf(nineCarriedOut(), "applications.denied_state_secret.business");

    EXPECT_EQ(explanation.figure.id, "applications.denied_state_secret.business");
    EXPECT_EQ(explanation.rowPath, (Lines{"三、本年度办理结果", "（三）不予公开", "1.属于国家秘密"}));
    EXPECT_EQ(explanation.columnPath, (Lines{"申请人情况", "法人或其他组织", "商业企业"}));
    EXPECT_EQ(explanation.type, FigureType::Count);
    EXPECT_FALSE(explanation.isComputed);
    EXPECT_EQ(explanation.text, "0");
}

TEST(ExplainFigure, APanelWithATitleIsPartOfThePath)
{
    const auto explanation = explanationOf(nineCarriedOut(), "proactive.fees.amount");

    EXPECT_EQ(explanation.rowPath, (Lines{"第二十条第（八）项", "行政事业性收费"}));
    EXPECT_EQ(explanation.type, FigureType::AmountWan);
    EXPECT_TRUE(explanation.rules.empty());
}

TEST(ExplainFigure, EveryRuleItIsInStandsInTheFormsOrderWithItsVerdict)
{
    EXPECT_EQ(verdictsOf(explanationOf(nineCarriedOut(), "applications.handled.total")),
              (Lines{"applications-row-total （七）总计: holds", "applications-handled-total 总计: holds", "applications-flow 总计: holds",
                     "applications-none-handled : holds", "applications-other-share : switched off"}));
    EXPECT_EQ(verdictsOf(explanationOf(report2021(), "applications.handled.total")).at(3), "applications-none-handled : not applicable");
}

TEST(ExplainFigure, BothSidesHaveTheirMakeUpAndFiguresToJumpTo)
{
    const auto explanation = explanationOf(nineCarriedOut().cell("applications.partial.natural", "12"), "applications.partial.natural");

    ASSERT_EQ(verdictsOf(explanation),
              (Lines{"applications-row-total （二）部分公开: fails", "applications-handled-total 自然人: fails"}));
    const auto& row = explanation.rules.front();
    EXPECT_EQ(row.left->value, Decimal(20));
    EXPECT_EQ(row.right->value, Decimal(21));
    EXPECT_EQ(row.leftCount, 6U);
    ASSERT_EQ(row.figures.size(), row.left->operands.size() + row.right->operands.size());
    EXPECT_EQ(row.figures.front().id, "applications.partial.natural");
    EXPECT_EQ(row.figures.back().id, "applications.partial.total");
    EXPECT_FALSE(row.figures.back().place.cell.empty());
    EXPECT_TRUE(row.obstacles.empty());
}

TEST(ExplainFigure, WhatStopsARuleIsNamed)
{
    struct Case
    {
        const char* figure;
        const char* text;
        ObstacleKind kind;
    };
    for (const auto& [figure, text, kind] : {Case{"disputes.review.upheld", "三", ObstacleKind::Unreadable},
                                             Case{"disputes.review.total", "", ObstacleKind::Blank},
                                             Case{"disputes.review.total", "/", ObstacleKind::Dash}})
    {
        const auto explanation = explanationOf(report2021().cell(figure, text), "disputes.review.other");

        ASSERT_EQ(verdictsOf(explanation), Lines{"disputes-total 行政复议: cannot tell"}) << text;
        const auto& obstacles = explanation.rules.front().obstacles;
        ASSERT_EQ(obstacles.size(), 1U) << text;
        EXPECT_EQ(obstacles.front().figure.id, figure);
        EXPECT_EQ(obstacles.front().kind, kind);
        EXPECT_EQ(obstacles.front().text, text);
    }
}

TEST(ExplainFigure, AMissingRowStopsTheSumOfItsColumn)
{
    const auto report = nineCarriedOut().layout("applications", [](TableText& table) { table.removeRow(table.rowOf("2.重复申请")); });
    const auto explanation = explanationOf(report, "applications.partial.other");

    const auto& column = explanation.rules.at(1);
    EXPECT_EQ(column.verdict, RuleVerdict::CannotTell);
    EXPECT_EQ(column.left, std::nullopt);
    ASSERT_EQ(column.obstacles.size(), 1U);
    EXPECT_EQ(column.obstacles.front().kind, ObstacleKind::Missing);
    EXPECT_EQ(column.obstacles.front().figure.id, "applications.rejected_repeat.other");
}

TEST(ExplainFigure, EveryRuleThatCannotBeToldNamesWhatStopsIt)
{
    auto report = nineCarriedOut().cells(
        {{"applications.granted.natural", "三"}, {"applications.received.total", ""}, {"applications.handled.total", "/"}});
    report.cell("proactive.rules.in_force", "/").cell("proactive.normative.issued", "");
    for (const auto& explanation : explanationsOf(report))
        for (const auto& rule : explanation.rules)
            EXPECT_EQ(rule.verdict == RuleVerdict::CannotTell, !rule.obstacles.empty()) << rule.rule << " " << rule.element;
}

TEST(ExplainFigure, ABlankTotalSaysWhatItsFiguresAddUpTo)
{
    EXPECT_EQ(explanationOf(nineCarriedOut().cell("applications.partial.total", ""), "applications.partial.total").computed, Decimal(21));
    EXPECT_EQ(explanationOf(nineCarriedOut().cell("applications.partial.other", ""), "applications.partial.other").computed, std::nullopt);
}

TEST(ExplainFigure, AgreesWithTheCheck)
{
    const auto report = nineCarriedOut().cell("applications.partial.natural", "12").cell("applications.received.total", "17");
    const auto analysis = report.analysis();
    const auto& table = analysis.reports.front().tables.at(1);
    std::ptrdiff_t failing = 0;
    for (const auto& evaluation : evaluate(TableValues(table)))
        if (const auto& claim = table.tableForm->equations[evaluation.equation].claim; evaluation.outcome == Outcome::Fails)
            failing += std::ssize(claim.left.terms) + std::ssize(claim.right.terms);
    std::ptrdiff_t explained = 0;
    for (const auto& explanation : explanationsOf(report))
        explained += std::ranges::count(explanation.rules, RuleVerdict::Fails, &RuleExplanation::verdict);

    EXPECT_GT(failing, 0);
    EXPECT_EQ(explained, failing);
}

TEST(ExplainFigure, RulesOverBothYearsComeLast)
{
    const auto report = nineCarriedOut().counts("carried_in", {3});
    const auto explanation = explanationOf(report, "applications.carried_in.natural", reportOf2022().counts("carried_out", {4}));

    EXPECT_EQ(verdictsOf(explanation).back(), "year-carry 自然人: fails");
    EXPECT_EQ(explanation.rules.back().figures.front().place.document, kLastYearUrl);
    EXPECT_EQ(explanation.rules.back().left->value, Decimal(4));
    EXPECT_EQ(explanationOf(report, "applications.carried_in.natural").rules.size() + 1, explanation.rules.size());
}

TEST(ExplainFigure, ACellThatHoldsNoFigureHasNone)
{
    const auto reports = nineCarriedOut().analysis().reports;

    EXPECT_FALSE(explainFigure(reports, "表三", "A1"));
    EXPECT_FALSE(explainFigure(reports, "别的表", "B2"));
    EXPECT_FALSE(explainFigure({}, "表三", "B2"));
}
}
