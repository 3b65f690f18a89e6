// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <string>
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

/// The unit that a report's title names; empty if it names none.
[[nodiscard]] std::string unitOf(const Report& report);

/// Whether two names mean one unit: the same, or one with its superior's name or its kind of body added (洪泽区, 淮安市洪泽区人民政府).
[[nodiscard]] bool isSameUnit(const std::string& one, const std::string& other);

/// Of last year's reports the one of the same unit and the year before, else the nearest to that, the first of equals.
/// Requires: there is one.
[[nodiscard]] Counterpart counterpartOf(const Report& report, const std::vector<Report>& lastYear);
}
