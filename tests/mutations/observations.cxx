// SPDX-License-Identifier: MPL-2.0
#include "observations.hxx"

namespace gouji::mutations
{
Observations& Observations::operator+=(const Observations& other)
{
    faults.insert(faults.end(), other.faults.begin(), other.faults.end());
    remarks.insert(remarks.end(), other.remarks.begin(), other.remarks.end());
    for (const auto& [code, count] : other.refusals)
        refusals[code] += count;
    for (const auto& [effect, count] : other.effects)
        effects[effect] += count;
    return *this;
}
}
