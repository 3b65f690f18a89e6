// SPDX-License-Identifier: MPL-2.0
#include "prose/words/prose_text.hxx"

#include "base/text.hxx"

namespace gouji
{
namespace
{
char32_t folded(char32_t character, const Phrasebook& book)
{
    const auto simplified = book.fold.find(character);
    return simplified == book.fold.end() ? character : simplified->second;
}

bool isShown(char32_t character)
{
    return !isSpace(character) && !isInvisible(character);
}

/// `next`: the first visible character behind the index; an earlier one is moved there.
bool isDropped(std::u32string_view text, std::size_t index, char32_t before, std::size_t& next)
{
    if (isShown(text[index]))
        return false;
    if (isInvisible(text[index]) || !isDigit(before))
        return true;
    if (next <= index)
        next = static_cast<std::size_t>(std::ranges::find_if(text.substr(index), isShown) - text.begin());
    return next == text.size() || !isDigit(toHalfWidth(text[next]));
}
}

ProseText::ProseText(std::string_view paragraph, const Phrasebook& book) : paragraph_(paragraph)
{
    std::u32string whole;
    std::vector<Bytes> places;
    whole.reserve(paragraph.size() / 2);
    places.reserve(paragraph.size() / 2);
    for (std::size_t offset = 0; offset < paragraph.size();)
    {
        const auto begin = offset;
        if (const auto character = nextCodePoint(paragraph, offset))
        {
            whole += *character;
            places.push_back({begin, offset});
        }
    }
    text_.reserve(whole.size());
    places_.reserve(whole.size());
    std::size_t next = 0;
    for (std::size_t index = 0; index < whole.size(); ++index)
        if (!isDropped(whole, index, text_.empty() ? U'\0' : text_.back(), next))
        {
            text_ += isSpace(whole[index]) ? U' ' : folded(toHalfWidth(whole[index]), book);
            places_.push_back(places[index]);
        }
}

std::string ProseText::passage(std::size_t begin, std::size_t end) const
{
    return begin >= end ? std::string() : std::string(paragraph_.substr(places_[begin].begin, places_[end - 1].end - places_[begin].begin));
}
}
