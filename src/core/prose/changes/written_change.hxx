// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace gouji
{
/// What a sentence says of a number and last year's: 3119 件，较 2023 年的 2987 件增加 132 件，增长 4.4%; 由上年的 5 件上升到 8 件，增幅 60%;
/// 3119 件，比上年增加 132 件，增长 4.4%. Numbers are tokens of the sentence, all whole and in one unit but the percentage.
struct WrittenChange
{
    std::optional<std::size_t> now;
    std::optional<std::size_t> last;
    std::optional<std::size_t> difference;
    std::optional<std::size_t> percentage;
    std::optional<bool> isDecrease; ///< none where no word tells the direction
    std::size_t begin = 0; ///< half-open, of tokens
    std::size_t end = 0;
};

/// The changes of a sentence that its tokens and what stands between them make up completely, in order; whatever stands
/// between that is no word of NumberGuards::changeWords makes none (约增长 4%, 增长近一倍). Requires: the report's year is known
/// where a year is written in digits. One pass.
[[nodiscard]] std::vector<WrittenChange> changesOf(std::u32string_view text, std::span<const Token> sentence, const NumberGuards& guards);
}
