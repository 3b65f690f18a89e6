// SPDX-License-Identifier: MPL-2.0
#include "prose/words/prose_text.hxx"

#include "base/text.hxx"

namespace gouji
{
namespace
{
bool isShown(char32_t character)
{
    return !isSpace(character) && !isInvisible(character) && character != kNoCodePoint;
}

struct Shown
{
    std::size_t offset = 0;
    char32_t character = U'\0';
};

/// The first visible character from an offset on; 0 at the end if there is none.
Shown nextShown(std::string_view utf8, std::size_t offset)
{
    while (offset < utf8.size())
    {
        const auto begin = offset;
        if (const auto character = nextCodePoint(utf8, offset); isShown(character))
            return {begin, character};
    }
    return {utf8.size()};
}
}

ProseText::ProseText(std::string_view paragraph, const Phrasebook& book) : paragraph_(paragraph)
{
    text_.resize(paragraph.size(), boost::container::default_init);
    offsets_.resize(paragraph.size(), boost::container::default_init);
    auto* text = text_.data();
    auto* offsets = offsets_.data();
    const auto add = [&](char32_t character, std::size_t offset)
    {
        *text++ = character;
        *offsets++ = static_cast<std::uint32_t>(offset);
    };
    Shown next; // the first visible character behind a space: looked for once in a run of them
    for (std::size_t begin = 0, end = 0; end < paragraph.size(); begin = end)
    {
        const auto character = nextCodePoint(paragraph, end);
        if (isIdeograph(character)) // nearly all of them
            add(book.fold.of(character), begin);
        else if (isDigit(character))
            add(character, begin);
        else if (isShown(character))
            add(book.fold.of(toHalfWidth(character)), begin);
        else if (isSpace(character) && text != text_.data() && isDigit(text[-1]))
        {
            if (next.offset < end)
                next = nextShown(paragraph, end);
            if (isDigit(toHalfWidth(next.character)))
                add(U' ', begin);
        }
    }
    const auto count = static_cast<std::size_t>(text - text_.data());
    text_.resize(count);
    offsets_.resize(count);
}

std::string_view ProseText::passage(std::size_t begin, std::size_t end) const
{
    if (begin >= end)
        return {};
    std::size_t byteEnd = offsets_[end - 1];
    (void)nextCodePoint(paragraph_, byteEnd);
    return paragraph_.substr(offsets_[begin], byteEnd - offsets_[begin]);
}
}
