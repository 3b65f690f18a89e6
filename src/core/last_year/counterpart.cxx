// SPDX-License-Identifier: MPL-2.0
#include "last_year/counterpart.hxx"

#include "headings/report_heading.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
Counterpart compared(const Report& report, const Report& other)
{
    const bool isOfYearBefore = !report.year || !other.year || *other.year == *report.year - 1;
    return {&other, isSameUnit(unitOf(report), unitOf(other)), isOfYearBefore};
}

int likeness(const Counterpart& counterpart)
{
    return 2 * counterpart.isOfSameUnit + counterpart.isOfYearBefore;
}
}

std::string unitOf(const Report& report)
{
    return unitInTitle(report.title);
}

bool isSameUnit(const std::string& one, const std::string& other)
{
    return one.find(other) != std::string::npos || other.find(one) != std::string::npos;
}

Counterpart counterpartOf(const Report& report, const std::vector<Report>& lastYear)
{
    std::vector<Counterpart> candidates;
    for (const auto& other : lastYear)
        candidates.push_back(compared(report, other));
    return *std::ranges::max_element(candidates, {}, likeness);
}
}
