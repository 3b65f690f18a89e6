// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/analysis.hxx"
#include "year/last_year_file.hxx"

#include <vector>

namespace gouji
{
/// Compares every report of a document with last year's (year-unit, year-carry, year-in-force, year-jump, year-growth,
/// year-copy). A report of another year than the one before is only named: its figures prove nothing; nor do those of
/// another unit, where a file holds several reports. Findings are not sorted. Pure. Source: rules of last year's
/// report; the peers' checks across years.
[[nodiscard]] std::vector<Finding> compareWithLastYear(const Document& document, const Analysis& analysis, const LastYearFile& lastYear);

/// Last year's report of the unit, if its figures may be compared with this report's; null otherwise, as above.
[[nodiscard]] const Report* comparableReport(const Report& report, const std::vector<Report>& reports, const LastYearFile& lastYear);
}
