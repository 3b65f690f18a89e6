// SPDX-License-Identifier: MPL-2.0
#include "structure/section_findings.hxx"

#include "base/list_argument.hxx"
#include "form/built_in_checks.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
using Sections = std::vector<OutlineSection>;

/// Where it should stand: before the next section of the form that is there, else behind the last.
Place placeOfMissing(const ReportProse& prose, const Section& missing)
{
    const auto& all = prose.form().sections;
    const auto own = std::ranges::find(all, missing.id, &Section::id);
    for (auto next = own; next != all.end(); ++next)
        if (const auto* section = prose.section(next->id))
            return prose.headingPlace(*section);
    return prose.headingPlace(prose.outline().sections.back());
}

std::vector<Finding> findingsOfMissing(const ReportProse& prose)
{
    if (prose.form().sections.empty())
        return {};
    if (prose.outline().sections.empty())
        return {prose.finding("section-missing.all", prose.startPlace(), {})};
    std::vector<Finding> findings;
    for (const auto& section : prose.form().sections)
        if (!prose.section(section.id))
            findings.push_back(
                prose.finding(std::string(kSectionMissing), placeOfMissing(prose, section), {{"section", printed(section)}}));
    return findings;
}

/// The repeated ones, told once for all, at the first of them.
std::optional<Finding> findingOfRepeated(const ReportProse& prose)
{
    std::set<std::string> seen;
    const OutlineSection* first = nullptr;
    std::vector<std::string> repeated;
    for (const auto& section : prose.outline().sections)
    {
        if (seen.insert(section.section->id).second)
            continue;
        first = first ? first : &section;
        if (std::ranges::find(repeated, printed(*section.section)) == repeated.end())
            repeated.push_back(printed(*section.section));
    }
    if (!first)
        return std::nullopt;
    return prose.finding("section-order.twice", prose.headingPlace(*first), {{"sections", listed(repeated)}});
}

Sections firstOfEach(const Sections& sections)
{
    Sections result;
    std::set<std::string> seen;
    for (const auto& section : sections)
        if (seen.insert(section.section->id).second)
            result.push_back(section);
    return result;
}

/// At the first section that stands behind a later one; what a second run disturbs is told by its repetition. Pointers
/// into the form's sections compare as the form's order.
std::optional<Finding> findingOfOrder(const ReportProse& prose)
{
    const auto sections = firstOfEach(prose.outline().sections);
    const auto isBehind = [](const OutlineSection& before, const OutlineSection& after) { return before.section > after.section; };
    const auto wrong = std::ranges::adjacent_find(sections, isBehind);
    if (wrong == sections.end())
        return std::nullopt;
    std::vector<std::string> found;
    for (const auto& section : sections)
        found.push_back(printed(*section.section));
    return prose.finding(std::string(kSectionOrder), prose.headingPlace(*std::next(wrong)), {{"sections", listed(found)}});
}

std::optional<Finding> findingOfNumbers(const ReportProse& prose)
{
    std::vector<std::string> wrong;
    const OutlineSection* first = nullptr;
    for (const auto& section : prose.outline().sections)
        if (section.heading.numberedAs && section.heading.numberedAs != section.section)
        {
            first = first ? first : &section;
            wrong.push_back(prose.headingPlace(section).passage);
        }
    if (!first)
        return std::nullopt;
    return prose.finding("section-order.number", prose.headingPlace(*first),
                         {{"headings", listed(wrong)}, {"number", first->section->number}});
}

std::vector<Finding> findingsOfHeadings(const ReportProse& prose)
{
    std::vector<Finding> findings;
    for (const auto& section : prose.outline().sections)
        if (section.heading.wording != HeadingWording::Form)
        {
            const auto place = prose.headingPlace(section);
            findings.push_back(prose.finding(std::string(kSectionHeading), place,
                                             {{"text", place.passage}, {"section", printed(*section.section)}}));
        }
    return findings;
}
}

std::vector<Finding> findingsOfSections(const ReportProse& prose)
{
    auto findings = findingsOfMissing(prose);
    const auto repeated = findingOfRepeated(prose);
    for (const auto& finding : {repeated ? repeated : findingOfOrder(prose), findingOfNumbers(prose)})
        if (finding)
            findings.push_back(*finding);
    std::ranges::move(findingsOfHeadings(prose), std::back_inserter(findings));
    return findings;
}
}
