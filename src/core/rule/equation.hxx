// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/severity.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
enum class Relation
{
    Equal,
    LessOrEqual,
    GreaterOrEqual,
    Less,
    Greater,
};

/// factor × figure; the figure is an index into TableForm::figures.
struct LinearTerm
{
    int factor = 1;
    std::size_t figure = 0;

    friend bool operator==(const LinearTerm&, const LinearTerm&) = default;
};

/// Σ terms + constant, terms in the order of the sentence, each figure once.
struct LinearExpression
{
    std::vector<LinearTerm> terms;
    int constant = 0;

    friend bool operator==(const LinearExpression&, const LinearExpression&) = default;
};

struct Comparison
{
    LinearExpression left;
    Relation relation = Relation::Equal;
    LinearExpression right;

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// One rule bound to one row, column or group: "applications-flow" for the column natural. All figures are of one
/// table. Applies where `condition` is absent or holds.
struct Equation
{
    std::string rule; ///< stable id, kebab-case
    Severity severity = Severity::Error;
    bool isEnabled = true;
    std::string element; ///< id of the row, column or group it was bound to; empty without quantifier
    std::optional<Comparison> condition;
    Comparison claim;
    /// The computed figure that stands alone on one side of an equality: a stated total.
    std::optional<std::size_t> stated;
};
}
