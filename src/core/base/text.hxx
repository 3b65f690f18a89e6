// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gouji
{
/// Code points of UTF-8 text and back; malformed bytes are dropped.
[[nodiscard]] std::u32string toCodePoints(std::string_view utf8);
[[nodiscard]] std::string toUtf8Bytes(std::u32string_view codePoints);

/// The code point whose bytes begin at the offset, which is moved behind them; nothing where they are malformed.
/// Requires: the offset is within the text.
[[nodiscard]] std::optional<char32_t> nextCodePoint(std::string_view utf8, std::size_t& offset);

/// Any horizontal or vertical space, also U+3000, U+00A0 and the typographic spaces.
[[nodiscard]] bool isSpace(char32_t codePoint);
/// Zero-width and other characters without a shape: U+200B…U+200F, U+2060, U+FEFF, soft hyphen.
[[nodiscard]] bool isInvisible(char32_t codePoint);
/// 0 to 9; toHalfWidth makes those of full width such.
[[nodiscard]] bool isDigit(char32_t codePoint);
/// What ends a sentence: 。, ! and ?, in full or half width.
[[nodiscard]] bool isSentenceEnd(char32_t codePoint);
/// What ends a part of a sentence, or all of it: a comma, a semicolon, a colon, in full or half width, or one of those.
[[nodiscard]] bool isClauseEnd(char32_t codePoint);
/// Letters, digits and ideographs of half-width text; everything else is punctuation, raised or lowered mark, or space.
[[nodiscard]] bool isWordCharacter(char32_t codePoint);
/// The half-width twin of a full-width form (U+FF01…U+FF5E), else the character itself.
[[nodiscard]] char32_t toHalfWidth(char32_t codePoint);

/// How text of raised (footnote marks typed by hand) or lowered digits is carried: each digit, also a full-width one,
/// as its superscript or subscript character, which no parser takes for a digit. Plus and minus likewise; all else
/// stays. As many UTF-16 units as before.
[[nodiscard]] std::string raisedText(std::string_view utf8);
[[nodiscard]] std::string loweredText(std::string_view utf8);
/// One of those characters.
[[nodiscard]] bool isRaisedOrLowered(char32_t codePoint);

/// Without spaces and invisible characters at both ends.
[[nodiscard]] std::string trimmed(std::string_view utf8);
}
