// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji
{
/// Of one line in a panel 300 px wide, in the unit of displayWidth.
inline constexpr std::size_t kPanelLineWidth = 44;

/// How much room a text takes in a line, in halves of a Chinese character: a letter or digit 1, a Chinese character or
/// a mark that Chinese fonts draw as wide as one 2.
[[nodiscard]] std::size_t displayWidth(std::string_view utf8);

/// The text in one line (line breaks become spaces), cut at the end to that width; a text that is cut ends with "…",
/// which counts.
[[nodiscard]] std::string shortened(std::string_view utf8, std::size_t width);

/// The same of words around a number: cut at the start where the number stands in their second half.
[[nodiscard]] std::string shortenedAround(std::string_view number, std::string_view utf8, std::size_t width);

/// How many lines of that width a text takes: it breaks behind a space and between Chinese characters, but not before a
/// mark that closes nor behind one that opens; what is longer than a line breaks anywhere.
[[nodiscard]] std::size_t linesOf(std::string_view utf8, std::size_t width);
}
