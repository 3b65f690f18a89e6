// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "year/last_year_file.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// The unit of a report and the other one that last year's report names. Bodies are renamed and merged: a person
/// decides whether they are one.
struct UnitChange
{
    std::string unit;
    std::string lastUnit;

    friend bool operator==(const UnitChange&, const UnitChange&) = default;
};

/// Whether a file that somebody chose can serve as last year's report of the reports of a document; none: it does, and
/// names the same unit. Requires: both hold a report. Errors: ReportFileBlank (file): no cell of its tables holds a
/// number; ReportFileOfOtherYear (file, lastYear, year).
[[nodiscard]] Result<std::optional<UnitChange>> examineLastYear(const std::vector<Report>& reports, const LastYearFile& lastYear);
}
