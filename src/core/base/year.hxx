// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gouji
{
/// How many digits a year has where one is written.
inline constexpr std::size_t kYearDigits = 4;

/// The number of so many digits (0 to 9) that stands at this place, whatever stands around it; nothing if there is
/// none.
[[nodiscard]] std::optional<int> yearAt(std::u32string_view text, std::size_t begin);
}
