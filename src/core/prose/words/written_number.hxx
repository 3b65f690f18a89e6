// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"

#include <optional>
#include <string>
#include <string_view>

namespace gouji
{
/// Whether these words of the prose are a number: 134, １３４, 1,434, 14.83%, 1.2万, 十五; not 未发生 or 均.
[[nodiscard]] bool isWrittenNumber(std::string_view words);

/// A value as an example writes its own: half or full width, with its thousands separator, fraction sign and percent
/// sign, in 万, or as a Chinese numeral. A percentage keeps its number of digits and is rounded or cut, so that it
/// agrees with what `value` was rounded from. None if the example is no number, or the style cannot say the value:
/// Chinese numerals are whole and below ten thousand.
[[nodiscard]] std::optional<std::string> writtenLike(std::string_view example, const Decimal& value);
}
