// SPDX-License-Identifier: MPL-2.0
#include "prose/words/prose_text.hxx"

#include "base/text.hxx"

namespace gouji
{
namespace
{
char32_t folded(char32_t character, const Phrasebook& book)
{
    const auto position = book.foldFrom.find(character);
    return position == std::u32string::npos ? character : book.foldTo[position];
}

bool isDropped(std::u32string_view text, std::size_t index, char32_t before)
{
    if (isInvisible(text[index]))
        return true;
    if (!isSpace(text[index]))
        return false;
    auto next = index + 1;
    while (next < text.size() && (isSpace(text[next]) || isInvisible(text[next])))
        ++next;
    return !isDigit(before) || next == text.size() || !isDigit(toHalfWidth(text[next]));
}
}

ProseText::ProseText(std::string_view paragraph, const Phrasebook& book) : paragraph_(paragraph)
{
    const auto whole = toCodePoints(paragraph);
    std::size_t offset = 0;
    for (std::size_t index = 0; index < whole.size(); ++index)
    {
        const auto length = toUtf8Bytes(std::u32string_view(whole).substr(index, 1)).size();
        if (!isDropped(whole, index, text_.empty() ? U'\0' : text_.back()))
        {
            text_ += isSpace(whole[index]) ? U' ' : folded(toHalfWidth(whole[index]), book);
            begins_.push_back(offset);
            ends_.push_back(offset + length);
        }
        offset += length;
    }
}

std::string ProseText::passage(std::size_t begin, std::size_t end) const
{
    return begin >= end ? std::string() : std::string(paragraph_.substr(begins_[begin], ends_[end - 1] - begins_[begin]));
}
}
