// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/table_values.hxx"

#include <optional>
#include <vector>

namespace gouji
{
enum class Outcome
{
    Holds,
    Fails,
    CannotTell, ///< a figure has no value, or a blank or dash stands where a value is compared
    NotApplicable, ///< the rule's condition does not hold, or the rule is switched off
};

/// What became of one equation; both sides where they have values.
struct Evaluation
{
    std::size_t equation = 0; ///< index in TableForm::equations
    Outcome outcome = Outcome::CannotTell;
    std::optional<Decimal> left;
    std::optional<Decimal> right;
};

/// Whether two values stand in a relation. Exact, no tolerance.
[[nodiscard]] bool holds(const Decimal& left, Relation relation, const Decimal& right);

/// Evaluates all rules of a table, in the form's order. Exact comparison, no tolerance.
[[nodiscard]] std::vector<Evaluation> evaluate(const TableValues& values);

/// Why an equation that is switched on cannot be told: its figures without a value; if there are none, the blank or
/// dash that is its stated total, or those that stand where sizes are compared. In the order of the rule.
[[nodiscard]] std::vector<std::size_t> obstaclesTo(const Equation& equation, const TableValues& values);
}
