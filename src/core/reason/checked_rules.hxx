// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/analysis.hxx"
#include "analysis/severity_overrides.hxx"
#include "form/form.hxx"
#include "year/last_year_file.hxx"

#include <functional>
#include <optional>
#include <set>
#include <string>

namespace gouji
{
using RuleIds = std::set<std::string, std::less<>>;

/// The rules of the forms that a check has judged, so that no finding of theirs means nothing was wrong: not those that
/// are off, nor those over two years unless every report could be compared with last year's; none at all in a document
/// without report.
[[nodiscard]] RuleIds checkedRules(const Forms& forms, const SeverityOverrides& severities, const std::vector<Report>& reports,
                                   const std::optional<LastYearFile>& lastYear);
}
