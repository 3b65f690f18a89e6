// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji
{
/// A file's name in one line of a terminal: characters that would move or colour it are written as \n, \t, \x1b.
[[nodiscard]] std::string printable(std::string_view name);

/// A text filled up with spaces to so many columns of a terminal, two for a Chinese character.
[[nodiscard]] std::string padded(const std::string& text, std::size_t columns);
}
