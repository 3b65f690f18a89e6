// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "comparison/compare_reports.hxx"
#include "exports/findings_report.hxx"

#include <string>

namespace gouji
{
/// A report of a file, by name.
struct NamedReport
{
    std::string file; ///< as the person named it
    std::size_t index = 0; ///< in the file
    ReportedReport report;
};

/// One line of JSON, as extension/manual/batch.schema.json describes it: {"one": {"file", "report", "unit", "year", "form"},
/// "other": …, "figures": {id: {"one", "other", "difference", "percent"}}, "onlyInOne": […], "onlyInOther": […],
/// "changed": [{"one", "other"}]}; numbers are strings, a text that is no number stands as it is, null where a report lacks the figure.
[[nodiscard]] std::string comparisonAsJsonLine(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison);
/// A report without a partner: "other" is null, no more is said.
[[nodiscard]] std::string comparisonAsJsonLine(const NamedReport& alone);
}
