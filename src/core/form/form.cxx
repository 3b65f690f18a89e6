// SPDX-License-Identifier: MPL-2.0
#include "form/form.hxx"

#include <algorithm>

namespace gouji
{
const Form* formOfYear(const Forms& forms, int year)
{
    const auto form = std::ranges::find_if(
        forms, [year](const Form& candidate) { return candidate.firstYear <= year && year <= candidate.lastYear.value_or(year); });
    return form == forms.end() ? nullptr : &*form;
}
}
