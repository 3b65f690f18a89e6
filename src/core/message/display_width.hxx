// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji
{
/// How much room a text takes in a line, in halves of a Chinese character: a letter or digit 1, a Chinese character or a mark that Chinese fonts
/// draw as wide as one 2.
[[nodiscard]] std::size_t displayWidth(std::string_view utf8);

/// The text in one line (line breaks become spaces), cut at the end to that width; a text that is cut ends with "…", which counts.
[[nodiscard]] std::string shortened(std::string_view utf8, std::size_t width);
}
