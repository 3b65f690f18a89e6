// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace gouji
{
constexpr std::size_t kShortestLabel = 3; ///< characters; of shorter ones none is near another

/// Characters that the two do not have in common in the same order: a replaced one counts twice, so that other words of
/// the same length are far.
[[nodiscard]] std::size_t unsharedCharacters(std::u32string_view one, std::u32string_view other);

/// What that is at least, whatever their order. Cost: sum of the lengths.
[[nodiscard]] std::size_t fewestUnshared(std::u32string_view one, std::u32string_view other);

/// The edit distance of two label keys that are near enough for a slip of typing; nothing if they are not. Near: at
/// least three characters, and at most every fourth of the longer label's touched (one in labels of up to seven;
/// "其他法律行政止公开" lacks three of twelve).
[[nodiscard]] std::optional<std::size_t> nearDistance(std::u32string_view written, std::u32string_view label);
}
