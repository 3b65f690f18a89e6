// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji
{
constexpr std::size_t kShortestLabel = 3; ///< characters; of shorter ones none is near another

/// Levenshtein distance of two label keys: characters inserted, dropped or replaced.
[[nodiscard]] std::size_t labelDistance(std::u32string_view one, std::u32string_view other);

/// Characters that the two do not have in common in the same order: a replaced one counts twice, so that other words of
/// the same length are far.
[[nodiscard]] std::size_t unsharedCharacters(std::u32string_view one, std::u32string_view other);

/// Near enough to be a slip of typing: at least three characters, and at most every fourth of the longer label's
/// touched (one in labels of up to seven; "其他法律行政止公开" lacks three of twelve).
[[nodiscard]] bool isNear(std::u32string_view written, std::u32string_view label);
}
