// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "fill/fill_plan.hxx"

#include <vector>

namespace gouji
{
/// Tries changes of one table out: false if a rule would be broken that is not now (rules of severity info apart), or
/// if a rule that the finding is about and that is broken stayed so.
[[nodiscard]] bool mends(const std::vector<CellChange>& changes, const Finding& finding, const ReportTable& table);
}
