// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "prose/claims/claim.hxx"

#include <vector>

namespace gouji
{
/// text-change: "较 2023 年的 2987 件增加 232 件" of 3119, and other differences, percentages and directions that the numbers beside
/// them do not make; percentages may be rounded or cut. The number is the difference if that is wrong, else the
/// percentage; if the direction is, none. Left and expected: what is written, negative if it says a decrease; right and
/// stated: what it should be. What a difference may be said of besides makes it right, too.
[[nodiscard]] std::vector<Finding> findingsOfChanges(const Report& report, const std::vector<Claim>& claims);
}
