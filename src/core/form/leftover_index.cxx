// SPDX-License-Identifier: MPL-2.0
#include "form/leftover_index.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
bool isLatin(std::u32string_view text, std::size_t position)
{
    return position < text.size() && text[position] < 0x80 && isWordCharacter(text[position]);
}

/// Not inside a longer Latin word or number.
bool standsAlone(std::u32string_view text, std::size_t begin, std::size_t end)
{
    const bool continuesBefore = begin > 0 && isLatin(text, begin) && isLatin(text, begin - 1);
    const bool continuesBehind = isLatin(text, end - 1) && isLatin(text, end);
    return !continuesBefore && !continuesBehind;
}

/// Right behind the words that it has to follow; those may stand before the template's bracket.
bool follows(std::u32string_view text, std::u32string_view before)
{
    return text.ends_with(before) || (text.ends_with(U'<') && text.substr(0, text.size() - 1).ends_with(before));
}
}

void LeftoverIndex::add(std::u32string after, const std::u32string& words)
{
    if (words.empty())
        return;
    words_.add(words, entries_.size());
    entries_.push_back({std::move(after), words});
    shortest_ = std::min(shortest_, words.size());
}

void LeftoverIndex::add(const LeftoverIndex& others)
{
    for (const auto& entry : others.entries_)
        add(entry.after, entry.words);
}

std::size_t LeftoverIndex::lengthAt(std::u32string_view text, std::size_t position) const
{
    const auto counts = [&](std::size_t number, std::size_t length)
    { return standsAlone(text, position, position + length) && follows(text.substr(0, position), entries_[number].after); };
    const auto match = words_.longestAt(text, position, counts);
    return match ? match->length : 0;
}
}
