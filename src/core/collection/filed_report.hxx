// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hxx"
#include "collection/filed_figures.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// What remains of a report when its document is gone: whose it is, what it states and where, and how it was judged. The
/// forms must outlive it.
struct FiledReport
{
    std::string file; ///< as it was asked for
    std::size_t index = 0; ///< in the file, which may hold several reports, from 0
    std::string unit; ///< empty if neither title nor text names one
    std::optional<int> year;
    const Form* form = nullptr; ///< never null; a table of the report may be of another
    FiledFigures figures;
    Verdict verdict; ///< of the report's own open findings
    std::string rosterUnit = {}; ///< its unit's name on the roster; empty without one, and if it does not stand there
};

/// The reports of one file, in their order; none of a document without a report.
[[nodiscard]] std::vector<FiledReport> filedReports(const Audit& audit, const std::string& file);
}
