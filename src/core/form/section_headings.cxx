// SPDX-License-Identifier: MPL-2.0
#include "form/section_headings.hxx"

#include "form/label_key.hxx"

namespace gouji
{
namespace
{
constexpr std::size_t kLongestHeading = 160; ///< bytes

void collect(const Section& section, std::set<std::u32string>& keys)
{
    keys.insert(labelKey(section.heading));
    for (const auto& variant : section.variants)
        keys.insert(labelKey(variant));
}
}

SectionHeadings::SectionHeadings(const std::vector<Form>& forms)
{
    for (const auto& form : forms)
    {
        for (const auto& section : form.sections)
            collect(section, all_);
        if (!form.sections.empty())
            collect(form.sections.front(), first_);
    }
}

bool SectionHeadings::isHeading(std::string_view paragraph) const
{
    return paragraph.size() <= kLongestHeading && all_.contains(labelKey(paragraph));
}

bool SectionHeadings::isFirstHeading(std::string_view paragraph) const
{
    return paragraph.size() <= kLongestHeading && first_.contains(labelKey(paragraph));
}
}
