// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/evaluate.hxx"
#include "finding/finding.hxx"

namespace gouji
{
/// What every finding about an equation says: rule, weight, table and element.
[[nodiscard]] Finding findingOfEquation(const ReportTable& table, const Equation& equation);

/// The figures of one side of an equation, in its order.
[[nodiscard]] std::vector<FigureReference> figuresOfSide(const LinearExpression& side, const ReportTable& table);

/// The finding of one broken rule: both sides with their figures, what is stated and what is expected; no explanation.
/// Requires: the outcome is Fails.
[[nodiscard]] Finding findingOfBrokenRule(const TableValues& values, const Evaluation& evaluation);
}
