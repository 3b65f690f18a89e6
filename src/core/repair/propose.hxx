// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"

#include <vector>

namespace gouji
{
/// One smallest repair in words, or the statement that there is none (no proposals in the explanation then).
struct RepairProposal
{
    Explanation explanation;
    std::string slip; ///< id of the slip that explains the whole set, or empty
    std::size_t report = 0;
};

/// The repairs of all reports, in reading order of the tables, per part best first (planRepairs). The first of each
/// part says how many there are.
[[nodiscard]] std::vector<RepairProposal> proposeRepairs(const std::vector<Report>& reports);
}
