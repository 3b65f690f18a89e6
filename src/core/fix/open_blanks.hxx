// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "fill/fill_plan.hxx"

#include <map>
#include <set>

namespace gouji
{
/// The blanks of a table that may be filled with 0 or their sum as far as the plan has no other value for them:
/// writable, and not determined by a rule or by last year's report to be anything but 0.
[[nodiscard]] std::set<std::size_t> openBlanks(const ReportTable& table, const FillPlan& plan);

/// What fillBlanks makes of the open blanks, by figure: in the form's order.
[[nodiscard]] std::map<std::size_t, CellChange> changesOfBlanks(const ReportTable& table, const std::set<std::size_t>& open);
}
