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
    ends_.reserve(estimate);
    lineStarts_.reserve(estimate);
    bool isLineStart = true;
    for (std::size_t begin = 0, end = 0; end < utf8.size(); begin = end)
    {
        const auto character = nextCodePoint(utf8, end);
        isLineStart = isLineStart || character == U'\n';
        if (!character || isLeftOut(*character))
            continue;
        text_ += toHalfWidth(*character);
        offsets_.push_back(begin);
        ends_.push_back(end);
        lineStarts_.push_back(std::exchange(isLineStart, false));
    }
    offsets_.push_back(utf8.size());
}

std::string CompactText::words(std::size_t begin, std::size_t end) const
{
    return original_.substr(offsets_[begin], ends_[end - 1] - offsets_[begin]);
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
