// SPDX-License-Identifier: MPL-2.0
#include "form/shared_words.hxx"

#include <algorithm>
#include <ranges>

namespace gouji
{
namespace
{
using Words = std::vector<std::u32string>;

void shareTitleWords(std::vector<Form>& forms, Words TitleWords::*member)
{
    const auto newestFirst = forms | std::views::reverse;
    const auto known = std::ranges::find_if(newestFirst, [&](const Form& form) { return !(form.titleWords.*member).empty(); });
    if (known == newestFirst.end())
        return;
    const auto words = (*known).titleWords.*member;
    for (auto& form : forms)
        if ((form.titleWords.*member).empty())
            form.titleWords.*member = words;
}

Units unitsOf(const std::vector<Form>& forms)
{
    Units units;
    for (const auto& form : forms)
        for (const auto& table : form.tables)
            for (const auto& figure : table.figures)
                if (!figure.unit->words.empty())
                    units.insert_or_assign(figure.unit->id, figure.unit);
    return units;
}
}

void shareWords(std::vector<Form>& forms)
{
    for (const auto member : {&TitleWords::years, &TitleWords::firstDays, &TitleWords::unitEnds})
        shareTitleWords(forms, member);
    const auto units = unitsOf(forms);
    for (auto& form : forms)
        for (auto& table : form.tables)
            for (auto& figure : table.figures)
                if (const auto known = units.find(figure.unit->id); figure.unit->words.empty() && known != units.end())
                    figure.unit = known->second;
}
}
