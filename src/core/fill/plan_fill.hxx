// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "fill/fill_plan.hxx"
#include "year/last_year_file.hxx"

#include <vector>

namespace gouji
{
/// Plans the totals of one report: every computed figure that the rules determine and that is blank or states another
/// value, and every other blank for which one rule leaves exactly one value ≥ 0 that breaks no other rule. Nothing is
/// planned from an unreadable or missing cell, nor where two rules disagree; the obstacle names the cell or both
/// values. Writes nothing.
[[nodiscard]] FillPlan planFill(const Report& report);

/// The same for all reports of a document, in reading order.
[[nodiscard]] FillPlan planFill(const std::vector<Report>& reports);

/// The same with last year's report known: blanks that its figures determine (carried_in, in_force) are planned too, as
/// any other determined blank, and the totals that rest on them. Where last year's figure and a rule of the table ask
/// for different values, nothing is.
[[nodiscard]] FillPlan planFill(const std::vector<Report>& reports, const LastYearFile& lastYear);

/// The same for one report; the others of its document play a part in what last year's report is compared with.
[[nodiscard]] FillPlan planFill(const Report& report, const std::vector<Report>& reports, const LastYearFile& lastYear);
}
