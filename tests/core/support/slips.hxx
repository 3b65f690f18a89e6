// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "repair/repair.hxx"

#include <array>
#include <map>
#include <random>
#include <vector>

namespace gouji::test
{
inline constexpr std::array kSlipsOfOneCell{Slip::TotalZero, Slip::DigitSwap, Slip::DigitDropped, Slip::DigitDoubled, Slip::DigitMistyped};
inline constexpr std::array kSlipsOfTwoCells{Slip::CellsExchanged, Slip::NumberSplit};

/// The table with another number in one cell.
[[nodiscard]] ReportTable withNumber(ReportTable table, std::size_t figure, const std::string& text);

/// The table as someone typed it who made a slip at this cell (with its right or lower neighbour where the slip takes
/// two); none where the slip is not possible or changes nothing. Made from what the slip means, not from how it is
/// found.
[[nodiscard]] std::optional<ReportTable> withSlip(const ReportTable& table, std::size_t figure, Slip slip, std::mt19937& random);

/// Figure → value.
using CellValues = std::map<std::size_t, Decimal>;

/// What would have to be written into the second table to get the first.
[[nodiscard]] CellValues differences(const ReportTable& meant, const ReportTable& written);
[[nodiscard]] CellValues valuesOf(const Repair& repair);

[[nodiscard]] std::vector<RepairPart> repairsOf(const ReportTable& table);
/// Whether one of the repairs shown gives the values back.
[[nodiscard]] bool isShown(const std::vector<RepairPart>& parts, const CellValues& truth);
/// Whether nothing else is shown.
[[nodiscard]] bool isUnique(const std::vector<RepairPart>& parts, const CellValues& truth);
}
