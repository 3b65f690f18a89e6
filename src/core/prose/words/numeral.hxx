// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"
#include "form/phrasebook.hxx"

#include <cstddef>
#include <optional>
#include <string_view>

namespace gouji
{
/// A number as it stands in a sentence: [begin, end) are its characters, [end, unitEnd) its unit, percent sign or 万
/// included in the former.
struct Numeral
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t unitEnd = 0;
    Decimal value;
    int lastPlace = 0; ///< what the last digit written counts, of a number in 万: 1000 of 3.2万; else 0
    std::u32string_view unit;
    bool isPercentage = false;
    bool endsClause = false; ///< a sign, a bracket or the end follows
    std::optional<int> year; ///< of 2023年, 2023年度, whose words are its unit; of the end of a range, 2021—2023年, its beginning
    bool isTooLong = false; ///< of more than kMostDigits digits: guarded, its value is not read
    bool isGuarded = false; ///< a year, ordinal, phone, approximate or other number that claims no figure
};

/// Reads the number that begins at a position: Arabic digits with groups, fraction, 万 and %, or a Chinese numeral
/// before one of its units. None if there is no number there.
[[nodiscard]] std::optional<Numeral> scanNumeral(std::u32string_view text, std::size_t begin, const NumberGuards& guards);
}
