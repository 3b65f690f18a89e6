// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <vector>

namespace gouji
{
/// The report that one is compared with, and whether it is the right one. What is not known of either counts as right.
struct Counterpart
{
    const Report* report = nullptr;
    bool isOfSameUnit = true;
    bool isOfYearBefore = true;
};

/// Of last year's reports the one of the same unit and the year before, else the nearest to that, the first of equals.
/// Requires: there is one.
[[nodiscard]] Counterpart counterpartOf(const Report& report, const std::vector<Report>& lastYear);
}
