// SPDX-License-Identifier: MPL-2.0
#include "form/form.hxx"

#include <algorithm>

namespace gouji
{
std::string printed(const Section& section)
{
    return section.number + "\u3001" + section.heading;
}

const Form* formOfYear(const Forms& forms, int year)
{
    const auto form = std::ranges::find_if(
        forms, [year](const Form& candidate) { return candidate.firstYear <= year && year <= candidate.lastYear.value_or(year); });
    return form == forms.end() ? nullptr : &*form;
}
}
