// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "fill/fill_plan.hxx"

#include <vector>

namespace gouji
{
/// The totals that follow when figures of a report were typed: those that are blank and determined, and those that held
/// before and do not hold now. A total that stated another value before, or that the clerk typed in between, stays: it
/// may be right and a figure wrong. One with a tracked change stays, too. A blank counts as 0, whatever a total would
/// leave over for it. `before` and `now` are the same report, read twice.
[[nodiscard]] std::vector<CellChange> followingTotals(const Report& before, const Report& now);
}
