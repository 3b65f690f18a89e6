// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "prose/claims/claim.hxx"
#include "year/last_year_file.hxx"

#include <vector>

namespace gouji
{
/// year-growth: percentages of growth stated in the prose of a report (同比增长 1.05%) that the tables of both years
/// contradict, rounded or cut. Left and expected: the text's percentage, negative if it fell; right and stated: that of
/// the tables. A figure that last year's report does not have, or has as 0, proves nothing.
[[nodiscard]] std::vector<Finding> findingsOfGrowth(const std::vector<Claim>& claims, const Report& report, const Report& lastYear,
                                                    const LastYearFile& file);
}
