// SPDX-License-Identifier: MPL-2.0
#include "year/counterpart.hxx"

#include "headings/unit.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
Counterpart compared(const Report& report, const Report& other)
{
    const bool isOfYearBefore = !report.year || !other.year || *other.year == *report.year - 1;
    const bool isKnown = !report.unit.empty() && !other.unit.empty();
    return {&other, !isKnown || isSameUnit(report.unit, other.unit, report.form->structure), isOfYearBefore};
}

int likeness(const Counterpart& counterpart)
{
    return 2 * counterpart.isOfSameUnit + counterpart.isOfYearBefore;
}
}

bool isOfSameFamily(const Report& report, const Report& other)
{
    return report.form->family == other.form->family;
}

Counterpart counterpartOf(const Report& report, const std::vector<Report>& lastYear)
{
    std::vector<Counterpart> candidates;
    for (const auto& other : lastYear)
        if (isOfSameFamily(report, other))
            candidates.push_back(compared(report, other));
    return candidates.empty() ? Counterpart{} : *std::ranges::max_element(candidates, {}, likeness);
}
}
