// SPDX-License-Identifier: MPL-2.0
#include "structure/unit_findings.hxx"

#include "base/text.hxx"
#include "base/year.hxx"
#include "form/built_in_checks.hxx"
#include "headings/unit.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Takes a year out, with or without the words behind it: 2023年, 2023年度.
std::u32string withoutYear(std::u32string text, const std::u32string& yearWord)
{
    for (std::size_t begin = 0; begin < text.size(); ++begin)
        if (yearAt(text, begin))
        {
            const auto word = text.compare(begin + kYearDigits, yearWord.size(), yearWord) == 0 ? yearWord.size() : 0;
            return text.erase(begin, kYearDigits + word);
        }
    return text;
}

struct NamedUnit
{
    std::string name;
    Place place;
};

/// The unit in the first of the form's phrases that stands in a text.
std::optional<NamedUnit> unitIn(const ReportProse& prose, const TextRange& range)
{
    const CompactText text(prose.text(range));
    for (const auto& [before, after] : prose.words().unitPhrases)
    {
        const auto start = compacted(before);
        const auto stop = compacted(after);
        const auto found = text.text().find(start);
        const auto begin = found == std::u32string_view::npos ? text.size() : found + start.size();
        const auto end = text.text().find(stop, begin);
        if (end != std::u32string_view::npos && isUnitName(text.text().substr(begin, end - begin)))
        {
            const auto name = within(range, text, begin, end);
            return NamedUnit{prose.text(name), prose.place(name)};
        }
    }
    return std::nullopt;
}

std::optional<Finding> findingOfOpening(const ReportProse& prose, const std::string& unit)
{
    for (const auto& range : prose.opening())
        if (const auto named = unitIn(prose, range); named && !isSameUnit(named->name, unit, prose.words()))
            return prose.finding(std::string(kReportUnit), named->place, {{"text", named->name}, {"unit", unit}});
    return std::nullopt;
}

std::optional<Finding> findingOfProperties(const ReportProse& prose, const std::string& unit)
{
    for (const auto& property : {prose.properties().title, prose.properties().subject})
        if (const auto named = unitOfTitle(property, prose.words(), prose.form().title);
            !named.empty() && !isSameUnit(named, unit, prose.words()))
            return prose.findingOfFile("report-unit.properties", {{"text", trimmed(property)}, {"unit", unit}});
    return std::nullopt;
}
}

std::string unitOfTitle(const std::string& title, const StructureWords& words, const std::string& titleWords)
{
    const auto text = withoutPrompts(compacted(title));
    const auto end = text.find(compacted(titleWords));
    if (end == std::u32string::npos)
        return {};
    auto unit = withoutYear(text.substr(0, end), compacted(words.period.year));
    std::erase_if(unit, [](char32_t character) { return !isWordCharacter(character); });
    return isUnitName(unit) ? toUtf8Bytes(unit) : std::string();
}

std::vector<Finding> findingsOfUnit(const ReportProse& prose)
{
    std::vector<Finding> findings;
    const auto unit = unitOfTitle(prose.textOfTitleLines(), prose.words(), prose.form().title);
    if (unit.empty())
        return findings;
    for (const auto& finding : {findingOfOpening(prose, unit), findingOfProperties(prose, unit)})
        if (finding)
            findings.push_back(*finding);
    return findings;
}
}
