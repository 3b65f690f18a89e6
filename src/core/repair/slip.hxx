// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace gouji
{
/// A slip of typing that turns what is right into what stands in the cells. Ids are stable and documented:
/// "digit-swap".
enum class Slip
{
    TotalZero, ///< a 0 left where a total belongs
    DigitSwap, ///< two neighbouring digits exchanged: 12 for 21
    DigitDropped, ///< 1 for 12
    DigitDoubled, ///< 122 for 12
    CellsExchanged, ///< two neighbouring cells hold each other's number
    NumberSplit, ///< 1 and 2 in two neighbouring cells for 12 and 0
    DigitMistyped, ///< one digit of several is another: 13 for 12
};

[[nodiscard]] std::string_view idOf(Slip slip);

/// The slip of digits that leads from the number meant to the number written; both as plain decimals, "12.5". A single
/// digit for another is none: it would explain everything.
[[nodiscard]] std::optional<Slip> slipOfDigits(std::string_view written, std::string_view meant);
}
