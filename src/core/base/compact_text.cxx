// SPDX-License-Identifier: MPL-2.0
#include "base/compact_text.hxx"

#include "base/text.hxx"

#include <utility>

namespace gouji
{
namespace
{
bool isLeftOut(char32_t character)
{
    return !isIdeograph(character) && (isSpace(character) || isInvisible(character) || character == kNoCodePoint);
}
}

CompactText::CompactText(std::string_view utf8) : original_(utf8)
{
    text_.resize(utf8.size(), boost::container::default_init);
    offsets_.resize(utf8.size() + 1, boost::container::default_init);
    auto* const text = text_.data();
    auto* const offsets = offsets_.data();
    std::size_t count = 0;
    bool isLineStart = true;
    for (std::size_t begin = 0, end = 0; end < utf8.size(); begin = end)
    {
        const auto character = nextCodePoint(utf8, end);
        isLineStart = isLineStart || character == U'\n';
        if (isLeftOut(character))
            continue;
        if (std::exchange(isLineStart, false))
            lineStarts_.push_back(count);
        text[count] = toHalfWidth(character);
        offsets[count++] = static_cast<std::uint32_t>(begin);
    }
    offsets[count] = static_cast<std::uint32_t>(utf8.size());
    text_.resize(count);
    offsets_.resize(count + 1);
}

std::size_t CompactText::byteEnd(std::size_t end) const
{
    std::size_t offset = offsets_[end - 1];
    (void)nextCodePoint(original_, offset);
    return offset;
}

std::size_t CompactText::lineEnd(std::size_t position) const
{
    const auto next = std::ranges::upper_bound(lineStarts_, position);
    return next == lineStarts_.end() ? size() : *next;
}

std::string_view CompactText::words(std::size_t begin, std::size_t end) const
{
    return original_.substr(offsets_[begin], byteEnd(end) - offsets_[begin]);
}

std::u32string compacted(std::string_view utf8)
{
    boost::container::small_vector<char32_t, 256> text(utf8.size(), boost::container::default_init);
    auto* end = text.data();
    for (std::size_t offset = 0; offset < utf8.size();)
        if (const auto character = nextCodePoint(utf8, offset); !isLeftOut(character))
            *end++ = toHalfWidth(character);
    return {text.data(), end};
}
}
