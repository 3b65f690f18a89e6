// SPDX-License-Identifier: MPL-2.0
#include "outline/outline.hxx"

#include "recognition/label_key.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool bears(const std::u32string& key, const Section& section)
{
    const auto isKey = [&key](const std::string& heading) { return labelKey(heading) == key; };
    return isKey(section.heading) || std::ranges::any_of(section.variants, isKey);
}

const Section* sectionOf(const Paragraph& paragraph, const Form& form)
{
    const auto key = labelKey(paragraph.text);
    const auto section = std::ranges::find_if(form.sections, [&key](const Section& candidate) { return bears(key, candidate); });
    return key.empty() || section == form.sections.end() ? nullptr : &*section;
}
}

Outline outlineOf(const Document& document, const Report& report)
{
    Outline outline{{}, report.endBlock};
    for (auto block = report.firstBlock; block < report.endBlock; ++block)
    {
        const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]);
        const auto* section = paragraph ? sectionOf(*paragraph, *report.form) : nullptr;
        if (!section)
            continue;
        if (outline.sections.empty())
            outline.preambleEnd = block;
        else
            outline.sections.back().endBlock = block;
        outline.sections.push_back({section, block, report.endBlock});
    }
    return outline;
}
}
