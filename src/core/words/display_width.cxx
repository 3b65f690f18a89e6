// SPDX-License-Identifier: MPL-2.0
#include "words/display_width.hxx"

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

std::u32string inOneLine(std::string_view utf8)
{
    auto text = toCodePoints(trimmed(utf8));
    std::ranges::replace_if(text, [](char32_t codePoint) { return codePoint == U'\n' || codePoint == U'\r' || codePoint == U'\t'; }, U' ');
    return text;
}

/// How many characters from here fit beside the dots.
template <class Position>
std::size_t fitting(Position begin, Position end, std::size_t width)
{
    std::size_t used = widthOf(kEllipsis);
    std::size_t kept = 0;
    for (; begin != end && used + widthOf(*begin) <= width; ++begin, ++kept)
        used += widthOf(*begin);
    return kept;
}

bool isOpening(char32_t codePoint)
{
    return std::u32string_view(U"\u201c\u2018\uff08\u300a\u3010").find(codePoint) != std::u32string_view::npos;
}

bool isClosing(char32_t codePoint)
{
    return std::u32string_view(U"\u201d\u2019\uff09\u300b\u3011\uff0c\u3002\uff1b\uff1a\u3001\uff1f\uff01").find(codePoint) != std::u32string_view::npos;
}

/// Whether a line may end between the two.
bool mayBreak(char32_t before, char32_t after)
{
    if (before == U' ')
        return true;
    const bool isBesideWide = widthOf(before) > 1 || widthOf(after) > 1;
    return isBesideWide && !isOpening(before) && !isClosing(after) && after != U' ';
}
}

std::size_t displayWidth(std::string_view utf8)
{
    return widthOf(toCodePoints(utf8));
}

std::string shortened(std::string_view utf8, std::size_t width)
{
    const auto text = inOneLine(utf8);
    if (widthOf(text) <= width)
        return toUtf8Bytes(text);
    return toUtf8Bytes(text.substr(0, fitting(text.begin(), text.end(), width)) + kEllipsis);
}

std::string shortenedAround(std::string_view number, std::string_view utf8, std::size_t width)
{
    const auto position = number.empty() ? std::string_view::npos : utf8.find(number);
    const auto text = inOneLine(utf8);
    if (position == std::string_view::npos || position <= utf8.size() / 2 || widthOf(text) <= width)
        return shortened(utf8, width);
    return toUtf8Bytes(kEllipsis + text.substr(text.size() - fitting(text.rbegin(), text.rend(), width)));
}

std::size_t linesOf(std::string_view utf8, std::size_t width)
{
    const auto text = toCodePoints(utf8);
    std::size_t lines = 1;
    std::size_t used = 0;
    for (std::size_t begin = 0; begin < text.size();)
    {
        auto end = begin + 1;
        while (end < text.size() && !mayBreak(text[end - 1], text[end]))
            ++end;
        const auto piece = std::u32string_view(text).substr(begin, end - begin);
        const auto seen = widthOf(piece.back() == U' ' ? piece.substr(0, piece.size() - 1) : piece);
        if (used > 0 && used + seen > width)
        {
            ++lines;
            used = 0;
        }
        used += widthOf(piece);
        lines += seen > width ? (seen - 1) / width : 0;
        used = seen > width ? seen % width : used;
        begin = end;
    }
    return lines;
}
}
