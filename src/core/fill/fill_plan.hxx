// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// What a change of a cell is for.
enum class ChangeKind
{
    BlankTotal, ///< a computed figure without text: written without asking
    DifferentTotal, ///< a computed figure that states another value: only with the user's word
    /// Any other blank that the rules leave one value for, and a blank total that rests on one: only with the user's
    /// word.
    DeterminedBlank,
    Repair, ///< a cell that a smallest repair changes: only with the user's word
    PlainNumber, ///< a number written oddly or with words, in plain digits; the value that was counted stays
    Zero, ///< a blank that is no total
};

/// One cell to be written.
struct CellChange
{
    FigureReference figure;
    std::string oldText; ///< as in the cell, unabridged
    std::string newText; ///< plain digits
    ChangeKind kind = ChangeKind::BlankTotal;
    std::string rule; ///< id of the rule that determines it, or of the check that asks for it
    bool hasPendingChange = false;

    /// Whether it is written without asking; everything else needs the user's word.
    [[nodiscard]] bool isCertain() const { return kind == ChangeKind::BlankTotal; }
};

/// Everything that may be written into one report, in the form's order, and why the rest of the totals cannot be.
struct FillPlan
{
    std::vector<CellChange> changes;
    std::vector<Finding> obstacles;
};
}
