// SPDX-License-Identifier: MPL-2.0
#include "structure/leftover_words.hxx"

#include "base/compact_text.hxx"

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

/// In reading order, not overlapping.
std::vector<Span> spansIn(std::u32string_view text, const LeftoverIndex& words)
{
    std::vector<Span> spans;
    for (std::size_t position = 0; position < text.size();)
    {
        const auto length = words.lengthAt(text, position);
        if (length == 0)
        {
            ++position;
            continue;
        }
        const auto span = withBrackets(text, {position, position + length});
        if (spans.empty() || span.begin >= spans.back().end)
            spans.push_back(span);
        position = std::max(span.end, position + length);
    }
    return spans;
}
}

std::vector<TextRange> leftoversIn(std::string_view text, const LeftoverIndex& words)
{
    std::vector<TextRange> ranges;
    if (text.size() < words.shortest())
        return ranges;
    const CompactText compact(text);
    for (const auto& span : spansIn(compact.text(), words))
        ranges.push_back({0, compact.byteOffset(span.begin), compact.byteEnd(span.end)});
    return ranges;
}

bool isWithinLeftover(std::string_view text, const TextRange& range, const LeftoverIndex& words)
{
    return std::ranges::any_of(leftoversIn(text, words), [&](const TextRange& leftover)
                               { return leftover.begin <= range.begin && range.begin < leftover.end && range.end <= leftover.end; });
}
}
