// SPDX-License-Identifier: MPL-2.0
#include "form/form.hxx"

#include <algorithm>

namespace gouji
{
std::string unusualUnit(const FigureDefinition& figure)
{
    return figure.unit->id == usualUnit(figure.type) ? std::string() : figure.unit->name;
}

std::optional<std::size_t> TableForm::indexOf(const std::string& figure) const
{
    const auto found = figureIndices.find(figure);
    return found == figureIndices.end() ? std::nullopt : std::optional(found->second);
}

const Section* sectionOf(const Form& form, SectionRole role)
{
    const auto section = std::ranges::find(form.sections, role, &Section::role);
    return section == form.sections.end() ? nullptr : &*section;
}

std::string printed(const Section& section)
{
    return section.number + "\u3001" + section.heading;
}
}
