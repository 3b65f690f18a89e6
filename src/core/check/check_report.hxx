// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "recognition/report.hxx"

#include <vector>

namespace gouji
{
/// Judges one report: the cells and the rules of each of its tables. Findings are not sorted.
[[nodiscard]] std::vector<Finding> checkReport(const Report& report);
}
