// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/evaluate.hxx"

#include <boost/multiprecision/cpp_int.hpp>

#include <vector>

namespace gouji
{
/// Unbounded, so that no figure and no product of factors overflows.
using Integer = boost::multiprecision::cpp_int;

/// factor × the change of a cell (index in Balance::cells) or of a row (index in Balance::equations).
struct BalanceTerm
{
    std::size_t index = 0;
    Integer factor;
};

/// A cell that may be given another value: it holds a number, or is blank and no total.
struct BalanceCell
{
    std::size_t figure = 0; ///< index in TableForm::figures
    Integer value; ///< × 10^fractionDigits
    std::vector<BalanceTerm> equations; ///< where it stands, and with which factor
};

/// left − right of one equality that was judged.
struct BalanceEquation
{
    /// Index of the evaluation; none if two ways to compute one blank total must agree.
    std::optional<std::size_t> evaluation;
    std::vector<BalanceTerm> terms; ///< by cell
    Integer residual; ///< value of left − right as it stands, × 10^fractionDigits
};

/// A comparison of sizes, or the equality or condition of a rule that may come to apply: what a repair must not break.
struct BalanceComparison
{
    std::vector<BalanceTerm> terms; ///< left − right, by cell
    Relation relation = Relation::Equal;
    Integer residual;
};

struct BalanceGuard
{
    std::optional<BalanceComparison> condition;
    BalanceComparison claim;
};

/// The judged rules of one table as exact integers over the cells that may change. A blank total stands for the sum
/// that computes it. Cells that are unreadable or missing stop only the rules they are in; those are absent.
struct Balance
{
    unsigned fractionDigits = 0;
    std::vector<BalanceCell> cells; ///< in the form's order
    std::vector<BalanceEquation> equations; ///< in the form's order
    std::vector<BalanceGuard> guards; ///< all hold
};

[[nodiscard]] Balance balanceOf(const TableValues& values, const std::vector<Evaluation>& evaluations);
}
