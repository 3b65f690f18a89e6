// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/cell_value.hxx"
#include "form/form.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// What surrounds the digits of a number.
enum class Writing
{
    Plain, ///< nothing
    Odd, ///< full-width digits, digit groups, spaces, invisible characters, leading zeros, 12.0 for a count
    /// The form's unit or a remark that leaves no doubt about the number: 件, 万元 in a column of 万元, （其中修订16件）.
    WithRemark,
    Doubtful, ///< other text: 3万件, 12多, 元 in a column of 万元
};

/// How the number of a cell is written. Requires: it holds one.
[[nodiscard]] Writing writingOf(const CellValue& value, const FigureDefinition& definition);

/// 12.0 of what is counted.
[[nodiscard]] bool hasIdleFraction(const Decimal& number, FigureType type);
/// The number in plain digits, as a figure of its type is written: 12 for a count of "１２.0". Requires: the cell holds
/// one.
[[nodiscard]] std::string plainDigits(const CellValue& value, FigureType type);
/// The same of a number that is to be written: a sum of 12.0 and 3 is 15.
[[nodiscard]] std::string plainDigits(const Decimal& number, FigureType type);
}
