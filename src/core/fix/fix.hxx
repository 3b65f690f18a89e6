// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "fill/fill_plan.hxx"

#include <string>
#include <vector>

namespace gouji
{
enum class FixKind
{
    Repair, ///< a smallest set of cells whose change makes broken rules hold
    Total, ///< a total that is blank or differs, as its figures determine it
    DeterminedBlank, ///< another blank that the rules or last year's report leave one value for
    PlainNumber, ///< the number that was read, without what stands around it
    Blanks, ///< 0 in blanks that are no totals, and the totals among them as they then are
};

/// A change of one or more cells that settles a finding, to be made as one step. Nothing is done by having it.
struct Fix
{
    FixKind kind = FixKind::Repair;
    std::vector<CellChange> changes; ///< never empty; in the form's order
    std::string slip; ///< id of the slip of typing that explains all changes, "digit-swap"; empty if there is none
};
}
