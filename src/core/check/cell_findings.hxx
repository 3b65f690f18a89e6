// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"

#include <vector>

namespace gouji
{
/// Findings about what stands in the cells of one table, whatever the sums: numbers that are none, negative,
/// fractional, written oddly or with text or unit (one finding each); blanks, dashes, pending changes (one finding per
/// table with all cells).
[[nodiscard]] std::vector<Finding> findingsOfCells(const ReportTable& table);
}
