// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "summary/broken_sum.hxx"
#include "summary/parent_comparison.hxx"

#include <iosfwd>
#include <vector>

namespace gouji
{
/// What is told of a sum at once.
struct SummaryReport
{
    const Summary& summary;
    const std::vector<BrokenSum>& broken;
    const FiledReport* parent = nullptr; ///< null: not compared
    std::vector<ComparedFigure> compared = {}; ///< with it
};

/// One JSON object as extension/manual/summary.schema.json describes it, UTF-8, ended by a line break: keys in a fixed
/// order, numbers of reports as strings of exact decimals, words as ids in every language. Written as it is made: of 1,500
/// reports it has 46 MB.
void writeSummaryJson(std::ostream& out, const SummaryReport& report);
}
