// SPDX-License-Identifier: MPL-2.0
#include "message/display_width.hxx"

#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr char32_t kEllipsis = U'\u2026';
constexpr char32_t kFirstEastAsian = 0x2E80;

/// Quotes and dashes are as wide as a character in Chinese fonts.
std::size_t widthOf(char32_t codePoint)
{
    const bool isWideMark = codePoint >= 0x2010 && codePoint <= 0x2027;
    return isWideMark || codePoint >= kFirstEastAsian ? 2 : 1;
}

std::size_t widthOf(std::u32string_view text)
{
    std::size_t width = 0;
    for (const auto codePoint : text)
        width += widthOf(codePoint);
    return width;
}
}

std::size_t displayWidth(std::string_view utf8)
{
    return widthOf(toCodePoints(utf8));
}

std::string shortened(std::string_view utf8, std::size_t width)
{
    auto text = toCodePoints(trimmed(utf8));
    std::ranges::replace_if(text, [](char32_t codePoint) { return codePoint == U'\n' || codePoint == U'\r' || codePoint == U'\t'; }, U' ');
    if (widthOf(text) <= width)
        return toUtf8Bytes(text);
    std::size_t used = widthOf(kEllipsis);
    std::size_t kept = 0;
    while (kept < text.size() && used + widthOf(text[kept]) <= width)
        used += widthOf(text[kept++]);
    return toUtf8Bytes(text.substr(0, kept) + kEllipsis);
}
}
