// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "summary/summary.hxx"

#include <vector>

namespace gouji
{
/// A report whose own figures, as they are counted, break the rule that the sums break.
struct BreakingReport
{
    std::uint32_t report = 0; ///< index in Collection::reports
    Decimal difference; ///< left side − right side
};

/// A rule of the form that the sums break, as any report may: a sum of totals differs from the total of sums.
struct BrokenSum
{
    Finding finding; ///< its places name no document
    std::vector<BreakingReport> reports; ///< the largest difference first
};

/// Judges the sums by the rules of their form, as a report that states them. Where a cell cannot be read or is not there,
/// nothing is judged; a unit that is in no sum does not matter. Nothing is mended: a sum is right or wrong with its contributors.
[[nodiscard]] std::vector<BrokenSum> brokenSums(const Summary& summary);
}
