// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "fill/fill_plan.hxx"
#include "year/last_year_file.hxx"

#include <vector>

namespace gouji
{
/// What may be put right in all reports without judging a single number; no number that stands in a cell gets another
/// value.
///
/// - Numbers written oddly (number-form) in plain digits. A number with words behind it is not among them: the words
///   would be lost.
/// - 0 in blanks that are no totals, and then the blank totals, both as fillBlanks does. A table without a single number
///   is not filled in yet and is left alone. A column group that stands wholly blank beside a filled column gets 0 only
///   in rows whose stated total says so.
/// - Never a blank for which planFill has another value than 0: that is for the clerk to decide, and its total with it.
///
/// Cells that cannot be written (pending changes, protection, notes) are left out, as if they stayed for ever what they
/// are. In reading order of the tables, each in the form's order; each cell once. Applied together they contradict
/// nothing; a second call plans nothing.
[[nodiscard]] std::vector<CellChange> planSafeFixes(const std::vector<Report>& reports);

/// The same with last year's report known: blanks of a rule over both years that does not hold with them as 0 stay.
[[nodiscard]] std::vector<CellChange> planSafeFixes(const std::vector<Report>& reports, const LastYearFile& lastYear);
}
