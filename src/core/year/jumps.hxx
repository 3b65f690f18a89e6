// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "year/two_year_table.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// year-jump: the figures that grew or shrank out of proportion, in one finding; nothing if none did. All tables are of
/// one report.
[[nodiscard]] std::optional<Finding> findJumps(const std::vector<TwoYearTable>& tables, const Form& form, const std::string& fileName);
}
