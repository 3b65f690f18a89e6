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
    Words, ///< a number of the prose, as the tables have it
    Blanks, ///< 0 in blanks that are no totals, and the totals among them as they then are
};

/// New words for a number of the prose.
struct WordChange
{
    Place place; ///< passage: the number as it is written
    Place around; ///< passage: the words that make it out, as they were read
    std::string newText; ///< in the style of the old

    friend bool operator==(const WordChange&, const WordChange&) = default;
};

/// A change of one or more cells, or of a number in the prose, that settles a finding, to be made as one step. Nothing
/// is done by having it.
struct Fix
{
    FixKind kind = FixKind::Repair;
    std::vector<CellChange> changes; ///< in the form's order; empty only where there are words
    std::string slip; ///< id of the slip of typing that explains all changes, "digit-swap"; empty if there is none
    std::vector<WordChange> words = {}; ///< at most one
};

/// Whether both make the same figures and words the same, wherever these stand now.
[[nodiscard]] bool doTheSame(const Fix& one, const Fix& other);
}
