// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"

#include <optional>
#include <string>
#include <string_view>

namespace gouji
{
/// What stands in a value cell. A dash is "/", "-", "—", "无", "不适用" and their kin: not applicable, neither blank nor 0.
enum class ValueState
{
    Number,
    Blank,
    Dash,
    Unreadable,
};

/// The value of a cell's text, and what was odd about its writing. `number` is set exactly if the state is Number.
struct CellValue
{
    ValueState state = ValueState::Blank;
    std::optional<Decimal> number;
    bool hasUnusualForm = false; ///< full-width digits, digit groups, spaces or invisible characters, leading zeros
    std::string trailingText; ///< text behind the leading number: "（其中修订16件）", "件"; empty for a plain number

    friend bool operator==(const CellValue&, const CellValue&) = default;
};

/// Reads the text of a value cell. Two numbers in one cell ("12 / 3") are unreadable; a number followed by a unit or by
/// a remark in brackets gives the leading number. Number formats of any locale are not consulted.
[[nodiscard]] CellValue parseCellValue(std::string_view text);
}
