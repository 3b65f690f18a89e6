// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/structure_words.hxx"

#include <cstddef>
#include <optional>
#include <string_view>

namespace gouji
{
/// A day as written; whether the calendar has it is another question.
struct Day
{
    std::optional<int> year; ///< absent where it is left out (2019年1月1日到12月31日)
    int month = 0;
    int day = 0;
};

/// A period as written, and where: half-open range of characters.
struct Period
{
    Day first;
    Day last;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The first period in a compact text: a day, words that link, a day. All forms seen: 自…起至…止, 从…到…,
/// 2024年1月1日至12月31日, 2024-01-01至2024-12-31.
[[nodiscard]] std::optional<Period> findPeriod(std::u32string_view text, const PeriodWords& words);

/// Whether a compact text holds a day with its year: a date of publication.
[[nodiscard]] bool holdsDate(std::u32string_view text, const PeriodWords& words);

/// Whether the calendar has this day; a day without year may be 29 February.
[[nodiscard]] bool isPossible(const Day& day);
}
