// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji
{
/// Least number of characters to insert, delete or replace that makes one text of the other (Levenshtein 1966). Cost:
/// product of the lengths.
[[nodiscard]] std::size_t editDistance(std::u32string_view one, std::u32string_view other);
}
