// SPDX-License-Identifier: MPL-2.0
#include "form/section_headings.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"
#include "form/label_key.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
constexpr std::size_t kLongestHeading = 160; ///< bytes
constexpr std::u32string_view kNumberEnds = U".,:;)\u3001\uFF61";

void collect(const Section& section, std::set<std::u32string>& keys)
{
    keys.insert(labelKey(section.heading));
    for (const auto& variant : section.variants)
        keys.insert(labelKey(variant));
}

std::u32string arabic(std::size_t number)
{
    const auto digits = std::to_string(number);
    return {digits.begin(), digits.end()};
}
}

std::u32string lettersOf(std::u32string_view text)
{
    std::u32string letters;
    std::ranges::copy_if(text, std::back_inserter(letters), isWordCharacter);
    return letters;
}

HeadingWords::HeadingWords(const Form& of) : form(of)
{
    std::size_t position = 0;
    for (const auto& section : form.sections)
    {
        const auto add = [&](const std::string& words, HeadingWording kind) { wordings.push_back({lettersOf(compacted(words)), &section, kind}); };
        add(section.heading, HeadingWording::Form);
        for (const auto& equal : section.equals)
            add(equal, HeadingWording::Form);
        for (const auto& variant : section.variants)
            add(variant, HeadingWording::Variant);
        const auto number = compacted(section.number);
        for (const auto& [before, after] : form.structure.numberings)
            sectionNumbers.emplace_back(compacted(before) + number + compacted(after), &section);
        for (const char32_t end : kNumberEnds)
            sectionNumbers.emplace_back(number + end, &section);
        sectionNumbers.emplace_back(number, &section);
        subordinateNumbers.emplace_back(U'(' + number + U')', &section);
        for (const char32_t end : kNumberEnds)
            subordinateNumbers.emplace_back(arabic(position + 1) + end, &section);
        ++position;
    }
    for (const auto* numbers : {&sectionNumbers, &subordinateNumbers})
        for (const auto& [number, section] : *numbers)
            if (!number.empty() && firsts.find(number.front()) == std::u32string::npos)
                firsts += number.front();
    std::ranges::stable_sort(sectionNumbers, std::greater(), [](const auto& entry) { return entry.first.size(); });
    std::ranges::stable_sort(wordings, std::greater(), [](const Wording& wording) { return wording.key.size(); });
}

SectionHeadings::SectionHeadings(const std::vector<Form>& forms)
{
    for (const auto& form : forms)
    {
        for (const auto& section : form.sections)
            collect(section, all_);
        if (!form.sections.empty())
            collect(form.sections.front(), first_);
        words_.emplace(&form, form);
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
