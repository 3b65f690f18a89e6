// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/analysis.hxx"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace gouji::test
{
/// What became of seeded slips of typing, one at a time, in the figures of a document.
struct MutationScore
{
    std::size_t slips = 0;
    /// A broken rule with the cell in it, or a warning or error about the cell that was not there before.
    std::size_t flagged = 0;
    /// Silent, and no rule that can be judged is broken: proven by adding up anew, without the checks.
    std::size_t consistent = 0;
    std::vector<std::string> missed; ///< "applications.granted.natural 21 -> 12"

    MutationScore& operator+=(const MutationScore& other);
};

/// Makes `count` slips (digits exchanged, dropped, doubled, mistyped, cell emptied) in cells of the document that hold
/// a number.
[[nodiscard]] MutationScore scoreMutations(const Document& document, const Forms& forms, std::uint32_t seed, std::size_t count);
}
