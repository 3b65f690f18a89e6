// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji
{
/// Code points of UTF-8 text and back; malformed bytes are dropped.
[[nodiscard]] std::u32string toCodePoints(std::string_view utf8);
[[nodiscard]] std::string toUtf8Bytes(std::u32string_view codePoints);

/// Any horizontal or vertical space, also U+3000, U+00A0 and the typographic spaces.
[[nodiscard]] bool isSpace(char32_t codePoint);
/// Zero-width and other characters without a shape: U+200B…U+200F, U+2060, U+FEFF, soft hyphen.
[[nodiscard]] bool isInvisible(char32_t codePoint);
/// Letters, digits and ideographs of half-width text; everything else is punctuation or space.
[[nodiscard]] bool isWordCharacter(char32_t codePoint);
/// The half-width twin of a full-width form (U+FF01…U+FF5E), else the character itself.
[[nodiscard]] char32_t toHalfWidth(char32_t codePoint);

/// Without spaces and invisible characters at both ends.
[[nodiscard]] std::string trimmed(std::string_view utf8);
}
