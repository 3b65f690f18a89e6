// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "repair/balance.hxx"

#include <functional>
#include <vector>

namespace gouji
{
/// The most cells that one repair may change.
constexpr std::size_t kMostChanges = 3;

/// How much a cell has to change.
struct CellDelta
{
    std::size_t cell = 0; ///< index in Balance::cells
    Integer delta; ///< never 0; × 10^fractionDigits
};

/// Cells in the form's order.
using DeltaSet = std::vector<CellDelta>;

/// Searches sets of cells whose change makes every equality of a balance hold (error localisation, Fellegi and Holt
/// 1976). Exact and complete for one, two and three cells: every failing equality must contain a chosen cell, and one
/// that held must not contain exactly one. A set is an answer only if the equalities leave one solution, in which
/// counts are integers ≥ 0 and amounts ≥ 0, and if no guard breaks. Cost: 22 × 7 × 22 sets at most in a 表三 of 39
/// equalities, most of them dismissed without arithmetic.
class RepairSearch
{
public:
    /// The balance and the table must outlive it.
    RepairSearch(const Balance& balance, const TableForm& table);

    /// All answers with the fewest cells among the equalities given, which no cell connects with others. Empty if more
    /// than kMostChanges cells are needed.
    [[nodiscard]] std::vector<DeltaSet> smallest(const std::vector<std::size_t>& equations) const;

    /// The change of one cell that makes all its equalities hold, if all of them fail now.
    [[nodiscard]] std::optional<CellDelta> alone(std::size_t cell) const;

    /// A change that is settled: the search goes on as if it had been made, and leaves the cell as it is then.
    void settle(const CellDelta& change);

    [[nodiscard]] bool fails(std::size_t equation) const { return residuals_[equation] != 0; }

private:
    class Walk;

    [[nodiscard]] std::optional<DeltaSet> answer(const std::vector<std::size_t>& cells, const std::vector<std::size_t>& touched) const;
    [[nodiscard]] bool isAllowed(const CellDelta& change) const;
    [[nodiscard]] bool keepsGuards(const DeltaSet& changes) const;

    const Balance& balance_;
    const TableForm& table_;
    std::vector<Integer> residuals_; ///< per equation
    std::vector<CellDelta> settled_;
    Integer unit_; ///< 1 in the scale of the balance
    std::size_t mostEquations_ = 1; ///< in which one cell stands
};
}
