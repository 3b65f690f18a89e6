// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <vector>

namespace gouji
{
/// The report that one is compared with, and whether it is the right one. What is not known of either counts as right.
struct Counterpart
{
    const Report* report = nullptr; ///< null: there is none of the same family
    bool isOfSameUnit = true;
    bool isOfYearBefore = true;
};

/// Whether the two are reports of the same kind, of whatever forms.
[[nodiscard]] bool isOfSameFamily(const Report& report, const Report& other);

/// Of last year's reports of the same family the one of the same unit and the year before, else the nearest to that,
/// the first of equals.
[[nodiscard]] Counterpart counterpartOf(const Report& report, const std::vector<Report>& lastYear);
}
