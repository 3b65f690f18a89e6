// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "prose/claims/claim.hxx"
#include "year/last_year_file.hxx"

#include <vector>

namespace gouji
{
/// year-growth: what the prose of a report says of last year that the tables of both years contradict: percentages of
/// growth (同比增长 1.05%), rounded or cut, differences (比上年增加 4 件), and last year's number itself (较上年的 58 件), beside which
/// the difference is told by text-change alone. Left and expected: the text's number, negative if it fell; right and stated:
/// that of the tables. A figure that last year's report does not have, or, for a percentage, has as 0, proves nothing.
[[nodiscard]] std::vector<Finding> findingsOfGrowth(const std::vector<Claim>& claims, const Report& report, const Report& lastYear,
                                                    const LastYearFile& file);
}
