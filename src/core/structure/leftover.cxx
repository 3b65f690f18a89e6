// SPDX-License-Identifier: MPL-2.0
#include "structure/leftover.hxx"

#include "base/list_argument.hxx"
#include "base/text.hxx"
#include "form/built_in_checks.hxx"
#include "structure/leftover_words.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
/// What was left over, with its place, in reading order.
struct Leftover
{
    Place place;
    std::string words;
};

void addLeftoversOf(const Table& table, std::size_t block, const LeftoverIndex& words, std::vector<Leftover>& leftovers)
{
    for (std::size_t index = 0; index < table.cells.size(); ++index)
    {
        const auto& cell = table.cells[index];
        for (const auto& found : leftoversIn(cell.text, words))
            leftovers.push_back({{table.name, cell.name, block, index}, cell.text.substr(found.begin, found.end - found.begin)});
    }
}

std::vector<Leftover> leftoversOf(const ReportProse& prose)
{
    std::vector<Leftover> leftovers;
    for (const auto& ranges : {prose.titleLines(), prose.allText()})
        for (const auto& range : ranges)
            for (const auto& found : prose.leftoversIn(range))
                leftovers.push_back({prose.place(found), std::string(prose.text(found))});
    for (auto block = prose.report().firstBlock; block < prose.report().endBlock; ++block)
        if (const auto* table = std::get_if<Table>(&prose.document().blocks[block]))
            addLeftoversOf(*table, block, prose.form().leftoverWords, leftovers);
    std::ranges::stable_sort(leftovers, {}, [](const Leftover& leftover) { return leftover.place.block; });
    return leftovers;
}

std::optional<Finding> findingOfInstructions(const ReportProse& prose)
{
    const auto leftovers = leftoversOf(prose);
    if (leftovers.empty())
        return std::nullopt;
    std::vector<std::string> words;
    std::set<std::string_view> seen;
    for (const auto& leftover : leftovers)
        if (seen.insert(leftover.words).second)
            words.push_back(leftover.words);
    return prose.finding(std::string(kTextLeftover), leftovers.front().place,
                         {{"count", std::to_string(leftovers.size())}, {"texts", listed(words)}});
}

std::optional<Finding> findingOfPlaceholders(const ReportProse& prose)
{
    std::vector<std::string> parts;
    std::optional<Place> first;
    const auto look = [&](std::size_t begin, std::size_t end, const std::string& name)
    {
        const auto found = prose.placeholder(begin, end);
        if (!found)
            return;
        parts.push_back(name);
        if (!first)
            first = found;
    };
    look(prose.report().firstBlock, prose.outline().preambleEnd, prose.form().title);
    for (const auto& section : prose.outline().sections)
        look(section.headingBlock, section.endBlock, printed(*section.section));
    if (!first)
        return std::nullopt;
    return prose.finding(std::string(kUnfilledPrompts), *first, {{"parts", listed(parts)}});
}
}

std::u32string withoutLeftovers(const ReportProse& prose, const TextRange& range)
{
    const auto text = prose.text(range);
    std::string kept;
    std::size_t end = 0;
    for (const auto& leftover : prose.leftoversIn(range))
    {
        kept.append(text.substr(end, leftover.begin - range.begin - end));
        end = leftover.end - range.begin;
    }
    kept.append(text.substr(end));
    return compacted(kept);
}

std::vector<Finding> findingsOfLeftovers(const ReportProse& prose)
{
    std::vector<Finding> findings;
    for (const auto& finding : {findingOfInstructions(prose), findingOfPlaceholders(prose)})
        if (finding)
            findings.push_back(*finding);
    return findings;
}
}
