// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"
#include "repair/slip.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// A cell with the value that it would have.
struct RepairChange
{
    std::size_t figure = 0; ///< index in TableForm::figures
    Decimal value;
    /// Of which its present text may be the result; the same for both cells of a slip over two cells.
    std::optional<Slip> slip;
};

/// One smallest set of cells whose change makes every broken equality of a part hold and breaks no rule. In the form's
/// order.
struct Repair
{
    std::vector<RepairChange> changes;

    /// The slip that explains every change; none if they have different ones or one has none.
    [[nodiscard]] std::optional<Slip> slip() const;
};

/// A cell that every smallest repair changes to the same value, apart from the other changes: it explains its broken
/// rules for sure, as far as the fewest mistakes are the likeliest.
struct RepairCause
{
    RepairChange change;
    std::vector<std::size_t> evaluations; ///< indices of the broken equalities that it explains
};

/// Broken equalities that are repaired together, and how.
struct RepairPart
{
    std::vector<std::size_t> evaluations; ///< indices of the broken ones, ascending
    std::vector<Repair> repairs; ///< best first; empty: more than three cells would have to change
    std::size_t count = 0; ///< of all smallest repairs; `repairs` holds the best kMostShown of them
    std::vector<RepairCause> causes;
};

constexpr std::size_t kMostShown = 20; ///< repairs of one part
}
