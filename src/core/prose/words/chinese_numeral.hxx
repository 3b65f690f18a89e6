// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gouji
{
struct ChineseNumeral
{
    int value = 0;
    std::size_t length = 0; ///< characters
};

/// The Chinese numeral below ten thousand at the front of a text: 三, 十二, 一百零五, 二〇, 两. None if it does not begin with
/// one, or with digits that make no number.
[[nodiscard]] std::optional<ChineseNumeral> readChineseNumeral(std::u32string_view text);

[[nodiscard]] bool isChineseDigit(char32_t character);
}
