// SPDX-License-Identifier: MPL-2.0
#include "check/broken_rule.hxx"

#include "evaluation/side_of.hxx"
#include "figures/element_text.hxx"
#include "figures/figure_reference.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
Finding findingOfEquation(const ReportTable& table, const Equation& equation)
{
    Finding finding;
    finding.rule = equation.rule;
    finding.message = equation.rule;
    finding.severity = equation.severity;
    finding.subject = {SubjectKind::Table, table.tableForm->title};
    finding.arguments = {{"table", table.tableForm->title}, {"element", elementText(*table.tableForm, equation)}};
    return finding;
}

std::vector<FigureReference> figuresOfSide(const LinearExpression& side, const ReportTable& table)
{
    std::vector<FigureReference> figures;
    for (const auto& term : side.terms)
        figures.push_back(referenceTo(table, term.figure));
    return figures;
}

Finding findingOfBrokenRule(const TableValues& values, const Evaluation& evaluation)
{
    const auto& table = values.table();
    const auto& equation = table.tableForm->equations[evaluation.equation];
    auto finding = findingOfEquation(table, equation);
    finding.left = sideOf(equation.claim.left, values);
    finding.right = sideOf(equation.claim.right, values);
    finding.figures = figuresOfSide(equation.claim.left, table);
    std::ranges::move(figuresOfSide(equation.claim.right, table), std::back_inserter(finding.figures));
    const bool statesLeft = equation.stated && &addendsOf(equation) == &equation.claim.right;
    finding.stated = statesLeft ? finding.left->value : finding.right->value;
    finding.expected = statesLeft ? finding.right->value : finding.left->value;
    finding.place = equation.stated ? referenceTo(table, *equation.stated).place : finding.figures.front().place;
    return finding;
}
}
