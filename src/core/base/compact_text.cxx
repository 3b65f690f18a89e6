// SPDX-License-Identifier: MPL-2.0
#include "base/compact_text.hxx"

#include "base/text.hxx"

#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kBytesOfCharacter = 2; ///< at least, on the average of what is compared: an estimate for memory

bool isLeftOut(char32_t character)
{
    return isSpace(character) || isInvisible(character);
}
}

CompactText::CompactText(std::string_view utf8) : original_(utf8)
{
    const auto estimate = utf8.size() / kBytesOfCharacter + 1;
    text_.reserve(estimate);
    offsets_.reserve(estimate);
    bool isLineStart = true;
    for (std::size_t begin = 0, end = 0; end < utf8.size(); begin = end)
    {
        const auto character = nextCodePoint(utf8, end);
        isLineStart = isLineStart || character == U'\n';
        if (!character || isLeftOut(*character))
            continue;
        if (std::exchange(isLineStart, false))
            lineStarts_.push_back(text_.size());
        text_ += toHalfWidth(*character);
        offsets_.push_back(begin);
    }
    offsets_.push_back(utf8.size());
}

std::size_t CompactText::byteEnd(std::size_t end) const
{
    auto offset = offsets_[end - 1];
    (void)nextCodePoint(original_, offset);
    return offset;
}

std::size_t CompactText::lineEnd(std::size_t position) const
{
    const auto next = std::ranges::upper_bound(lineStarts_, position);
    return next == lineStarts_.end() ? size() : *next;
}

std::string CompactText::words(std::size_t begin, std::size_t end) const
{
    return original_.substr(offsets_[begin], byteEnd(end) - offsets_[begin]);
}

std::u32string compacted(std::string_view utf8)
{
    std::u32string text;
    text.reserve(utf8.size() / kBytesOfCharacter + 1);
    for (std::size_t offset = 0; offset < utf8.size();)
        if (const auto character = nextCodePoint(utf8, offset); character && !isLeftOut(*character))
            text += toHalfWidth(*character);
    return text;
}
}
