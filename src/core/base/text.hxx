// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji
{
/// Code points of UTF-8 text and back; malformed bytes are dropped.
[[nodiscard]] std::u32string toCodePoints(std::string_view utf8);
[[nodiscard]] std::string toUtf8Bytes(std::u32string_view codePoints);

/// Stands for malformed bytes.
inline constexpr char32_t kNoCodePoint = 0xFFFFFFFF;

/// The code point whose bytes begin at the offset, which is moved behind them; kNoCodePoint where they are malformed.
/// Requires: the offset is within the text.
[[nodiscard]] inline char32_t nextCodePoint(std::string_view utf8, std::size_t& offset);

/// Any horizontal or vertical space, also U+3000, U+00A0 and the typographic spaces.
[[nodiscard]] inline bool isSpace(char32_t codePoint);
/// Zero-width and other characters without a shape: U+200B…U+200F, U+2060, U+FEFF, soft hyphen.
[[nodiscard]] constexpr bool isInvisible(char32_t codePoint)
{
    if (codePoint > 0x2060) // Chinese characters
        return codePoint == 0xFEFF;
    return codePoint == 0xAD || (codePoint >= 0x200B && codePoint <= 0x200F) || codePoint == 0x2060;
}
/// 0 to 9; toHalfWidth makes those of full width such.
[[nodiscard]] constexpr bool isDigit(char32_t codePoint) { return codePoint >= U'0' && codePoint <= U'9'; }
/// A Chinese character of the unified block, U+4E00 to U+9FFF: nearly all of prose.
[[nodiscard]] constexpr bool isIdeograph(char32_t codePoint) { return codePoint >= 0x4E00 && codePoint <= 0x9FFF; }
/// What ends a sentence: 。, ! and ?, in full or half width.
[[nodiscard]] bool isSentenceEnd(char32_t codePoint);
/// What ends a part of a sentence, or all of it: a comma, a semicolon, a colon, in full or half width, or one of those.
[[nodiscard]] bool isClauseEnd(char32_t codePoint);
/// Letters, digits and ideographs of half-width text; everything else is punctuation, raised or lowered mark, or space.
[[nodiscard]] bool isWordCharacter(char32_t codePoint);
/// The half-width twin of a full-width form (U+FF01…U+FF5E), else the character itself.
[[nodiscard]] constexpr char32_t toHalfWidth(char32_t codePoint)
{
    constexpr char32_t kOffset = 0xFEE0;
    return codePoint >= 0xFF01 && codePoint <= 0xFF5E ? codePoint - kOffset : codePoint;
}

/// How text of raised (footnote marks typed by hand) or lowered digits is carried: each digit, also a full-width one,
/// as its superscript or subscript character, which no parser takes for a digit. Plus and minus likewise; all else
/// stays. As many UTF-16 units as before.
[[nodiscard]] std::string raisedText(std::string_view utf8);
[[nodiscard]] std::string loweredText(std::string_view utf8);
/// One of those characters.
[[nodiscard]] bool isRaisedOrLowered(char32_t codePoint);

/// Whether there is nothing but spaces and invisible characters.
[[nodiscard]] bool isBlank(std::string_view utf8);
/// Without spaces and invisible characters at both ends.
[[nodiscard]] std::string trimmed(std::string_view utf8);

namespace text_detail
{
struct Decoded
{
    char32_t codePoint = kNoCodePoint;
    std::size_t end = 0; ///< offset behind it
};

[[nodiscard]] Decoded unusualCodePoint(std::string_view utf8, std::size_t offset); ///< by value: an offset whose address is known is slow
[[nodiscard]] bool isSpaceBelowIdeographs(char32_t codePoint);

/// The code point of three well-formed bytes, U+1000 to U+CFFF or U+E000 to U+FFFF, where no other check is needed; 0 if others stand there.
[[nodiscard]] inline char32_t threeBytesAt(std::string_view utf8, std::size_t offset)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned>(static_cast<unsigned char>(utf8[offset + index])); };
    const auto lead = byte(0);
    if (offset + 3 > utf8.size() || lead < 0xE1 || lead > 0xEF || lead == 0xED)
        return 0;
    const auto second = byte(1) ^ 0x80U; // below 0x40 in a byte that goes on
    const auto third = byte(2) ^ 0x80U;
    return (second | third) < 0x40U ? static_cast<char32_t>(((lead & 0x0FU) << 12U) | (second << 6U) | third) : 0;
}
}

char32_t nextCodePoint(std::string_view utf8, std::size_t& offset)
{
    if (const auto first = static_cast<unsigned char>(utf8[offset]); first < 0x80) // most of what stands in cells
    {
        ++offset;
        return first;
    }
    if (const auto character = text_detail::threeBytesAt(utf8, offset); character != 0) // most of what stands in prose
    {
        offset += 3;
        return character;
    }
    const auto decoded = text_detail::unusualCodePoint(utf8, offset);
    offset = decoded.end;
    return decoded.codePoint;
}

bool isSpace(char32_t codePoint)
{
    return codePoint <= 0x3000 && text_detail::isSpaceBelowIdeographs(codePoint);
}
}
