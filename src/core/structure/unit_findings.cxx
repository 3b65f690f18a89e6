// SPDX-License-Identifier: MPL-2.0
#include "structure/unit_findings.hxx"

#include "base/text.hxx"
#include "form/built_in_checks.hxx"
#include "headings/report_heading.hxx"
#include "headings/unit.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// The name in a title without marks; empty if it names none.
std::string unitOf(const ReportProse& prose, const std::string& title)
{
    auto unit = isTitle(title, prose.form().titleWords) ? compacted(unitInTitle(title, prose.form().titleWords)) : std::u32string();
    std::erase_if(unit, [](char32_t character) { return !isWordCharacter(character); });
    return isUnitName(unit) ? toUtf8Bytes(unit) : std::string();
}

struct NamedUnit
{
    std::string name;
    Place place;
};

/// 本机关, 我局
bool isOwnName(std::u32string_view name, const StructureWords& words)
{
    return std::ranges::any_of(words.ownNames, [&](const std::string& own) { return name.starts_with(compacted(own)); });
}

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
        const auto named = text.text().substr(begin, end == std::u32string_view::npos ? 0 : end - begin);
        if (isUnitName(named) && !isOwnName(named, prose.words()))
        {
            const auto name = within(range, text, begin, end);
            return NamedUnit{std::string(prose.text(name)), prose.place(name)};
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
        if (const auto named = unitOf(prose, property);
            !named.empty() && !isSameUnit(named, unit, prose.words()))
            return prose.findingOfFile("report-unit.properties", {{"text", trimmed(property)}, {"unit", unit}});
    return std::nullopt;
}
}

std::vector<Finding> findingsOfUnit(const ReportProse& prose)
{
    std::vector<Finding> findings;
    const auto unit = unitOf(prose, prose.textOfTitleLines());
    if (unit.empty())
        return findings;
    for (const auto& finding : {findingOfOpening(prose, unit), findingOfProperties(prose, unit)})
        if (finding)
            findings.push_back(*finding);
    return findings;
}
}
