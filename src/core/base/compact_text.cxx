// SPDX-License-Identifier: MPL-2.0
#include "base/compact_text.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
/// Length of the UTF-8 sequence that a byte begins; 1 for a byte that begins none.
std::size_t sequenceLength(unsigned char first)
{
    if (first >= 0xF0)
        return 4;
    if (first >= 0xE0)
        return 3;
    return first >= 0xC0 ? 2 : 1;
}
}

CompactText::CompactText(std::string_view utf8) : original_(utf8)
{
    bool isLineStart = true;
    for (std::size_t offset = 0; offset < utf8.size();)
    {
        const auto end = std::min(utf8.size(), offset + sequenceLength(static_cast<unsigned char>(utf8[offset])));
        for (const char32_t character : toCodePoints(utf8.substr(offset, end - offset)))
        {
            isLineStart = isLineStart || character == U'\n';
            if (isSpace(character) || isInvisible(character))
                continue;
            text_ += toHalfWidth(character);
            offsets_.push_back(offset);
            ends_.push_back(end);
            lineStarts_.push_back(std::exchange(isLineStart, false));
        }
        offset = end;
    }
    offsets_.push_back(utf8.size());
}

std::string CompactText::words(std::size_t begin, std::size_t end) const
{
    return original_.substr(offsets_[begin], ends_[end - 1] - offsets_[begin]);
}

std::u32string compacted(std::string_view utf8)
{
    return std::u32string(CompactText(utf8).text());
}
}
