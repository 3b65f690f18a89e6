// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

#include <cstddef>
#include <string_view>

namespace gouji
{
/// Whether characters that neither a word of the lexicon nor the report's title has stand in [begin, end) of a text: 重点领域 before 收到. Nobody knows
/// how they narrow what is counted behind them.
[[nodiscard]] bool holdsUnknownWords(std::u32string_view text, std::size_t begin, std::size_t end, const Lexicon& lexicon);
}
