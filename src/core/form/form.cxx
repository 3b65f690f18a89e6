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
    const auto isOfYear = [year](const Form& form) { return form.firstYear <= year && year <= form.lastYear.value_or(year); };
    const auto newest = std::ranges::find_if(forms.rbegin(), forms.rend(), isOfYear);
    return newest == forms.rend() ? nullptr : &*newest;
}
}
