// SPDX-License-Identifier: MPL-2.0
#include "structure/leftover.hxx"

#include "base/list_argument.hxx"
#include "base/text.hxx"
#include "form/built_in_checks.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
struct Span
{
    std::size_t begin;
    std::size_t end;
};

bool isLatin(std::u32string_view text, std::size_t position)
{
    return position < text.size() && text[position] < 0x80 && isWordCharacter(text[position]);
}

/// Not inside a longer Latin word or number.
bool standsAlone(std::u32string_view text, Span span)
{
    const bool continuesBefore = span.begin > 0 && isLatin(text, span.begin) && isLatin(text, span.begin - 1);
    const bool continuesBehind = isLatin(text, span.end - 1) && isLatin(text, span.end);
    return !continuesBefore && !continuesBehind;
}

/// An instruction in brackets is the whole bracket, and so is a prompt in the template's angle brackets.
Span withBrackets(std::u32string_view text, Span span)
{
    if (text[span.begin] == U'(')
    {
        const auto close = text.find(U')', span.begin);
        return close == std::u32string_view::npos ? span : Span{span.begin, close + 1};
    }
    const bool isInAngles = span.begin > 0 && text[span.begin - 1] == U'<' && span.end < text.size() && text[span.end] == U'>';
    return isInAngles ? Span{span.begin - 1, span.end + 1} : span;
}

/// Right behind the words that it has to follow; those may stand before the template's bracket.
bool follows(std::u32string_view text, std::u32string_view before)
{
    return text.ends_with(before) || (text.ends_with(U'<') && text.substr(0, text.size() - 1).ends_with(before));
}

/// In reading order, not overlapping.
std::vector<Span> spansIn(std::u32string_view text, const std::vector<LeftoverWords>& leftovers)
{
    std::vector<Span> spans;
    for (const auto& [before, words] : leftovers)
        for (auto found = text.find(words); found != std::u32string_view::npos; found = text.find(words, found + words.size()))
            if (const Span span{found, found + words.size()}; standsAlone(text, span) && follows(text.substr(0, found), before))
                spans.push_back(withBrackets(text, span));
    std::ranges::sort(spans, {}, &Span::begin);
    std::vector<Span> apart;
    for (const auto& span : spans)
        if (apart.empty() || span.begin >= apart.back().end)
            apart.push_back(span);
    return apart;
}

/// What was left over, with its place, in reading order.
struct Leftover
{
    Place place;
    std::string words;
};

std::vector<Leftover> leftoversOf(const ReportProse& prose)
{
    std::vector<Leftover> leftovers;
    for (const auto& range : prose.allText())
        for (const auto& found : leftoversIn(prose, range))
            leftovers.push_back({prose.place(found), prose.text(found)});
    for (const auto& cell : prose.cells())
    {
        const CompactText text(prose.cellText(cell));
        for (const auto& span : spansIn(text.text(), prose.leftoverWords()))
            leftovers.push_back({cell, text.words(span.begin, span.end)});
    }
    std::ranges::stable_sort(leftovers, {}, [](const Leftover& leftover) { return leftover.place.block; });
    return leftovers;
}

std::optional<Finding> findingOfInstructions(const ReportProse& prose)
{
    const auto leftovers = leftoversOf(prose);
    if (leftovers.empty())
        return std::nullopt;
    std::vector<std::string> words;
    for (const auto& leftover : leftovers)
        if (std::ranges::find(words, leftover.words) == words.end())
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

std::vector<TextRange> leftoversIn(const ReportProse& prose, const TextRange& range)
{
    const CompactText text(prose.text(range));
    std::vector<TextRange> leftovers;
    for (const auto& span : spansIn(text.text(), prose.leftoverWords()))
        leftovers.push_back(within(range, text, span.begin, span.end));
    return leftovers;
}

std::u32string withoutLeftovers(const ReportProse& prose, const TextRange& range)
{
    std::u32string text = compacted(prose.text(range));
    auto spans = spansIn(text, prose.leftoverWords());
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        text.erase(span->begin, span->end - span->begin);
    return text;
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
