// SPDX-License-Identifier: MPL-2.0
#include "structure/leftover_words.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

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

constexpr std::size_t kLongestBracket = 200; ///< characters; no official instruction has as many

/// An instruction in brackets is the whole bracket, and so is a prompt in the template's angle brackets.
Span withBrackets(std::u32string_view text, Span span)
{
    if (text[span.begin] == U'(')
    {
        const auto close = text.substr(0, span.begin + kLongestBracket).find(U')', span.begin);
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
}

std::vector<TextRange> leftoversIn(std::string_view text, const std::vector<LeftoverWords>& words)
{
    const CompactText compact(text);
    std::vector<TextRange> ranges;
    for (const auto& span : spansIn(compact.text(), words))
        ranges.push_back({0, compact.byteOffset(span.begin), compact.byteEnd(span.end)});
    return ranges;
}

bool isWithinLeftover(std::string_view text, const TextRange& range, const std::vector<LeftoverWords>& words)
{
    return std::ranges::any_of(leftoversIn(text, words), [&](const TextRange& leftover)
                               { return leftover.begin <= range.begin && range.begin < leftover.end && range.end <= leftover.end; });
}
}
