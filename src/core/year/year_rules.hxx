// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "year/two_year_table.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// Judges the rules over both years (year-carry, year-in-force). A figure of this year that is blank is told with the
/// value it should have; one that is no number is left to the checks of cells. The total of a row is told only if no
/// other figure of the row is.
[[nodiscard]] std::vector<Finding> findingsOfYearRules(const TwoYearTable& years, const std::string& fileName);
}
