// SPDX-License-Identifier: MPL-2.0
#include "repair/slip.hxx"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::array<std::pair<Slip, std::string_view>, 7> kIds{{{Slip::TotalZero, "total-zero"},
                                                                 {Slip::DigitSwap, "digit-swap"},
                                                                 {Slip::DigitDropped, "digit-dropped"},
                                                                 {Slip::DigitDoubled, "digit-doubled"},
                                                                 {Slip::CellsExchanged, "cells-exchanged"},
                                                                 {Slip::NumberSplit, "number-split"},
                                                                 {Slip::DigitMistyped, "digit-mistyped"}}};

bool isSwap(std::string_view written, std::string_view meant)
{
    const auto first = std::ranges::mismatch(written, meant);
    if (written.size() != meant.size() || std::distance(first.in1, written.end()) < 2)
        return false;
    std::string exchanged(meant);
    const auto position = static_cast<std::size_t>(first.in1 - written.begin());
    std::swap(exchanged[position], exchanged[position + 1]);
    return exchanged == written;
}

/// The shorter text is the longer one without one of its digits.
bool lacksOne(std::string_view shorter, std::string_view longer)
{
    if (shorter.size() + 1 != longer.size())
        return false;
    const auto position = std::ranges::mismatch(shorter, longer).in1 - shorter.begin();
    return shorter.substr(static_cast<std::size_t>(position)) == longer.substr(static_cast<std::size_t>(position) + 1);
}

bool isDoubled(std::string_view written, std::string_view meant)
{
    if (!lacksOne(meant, written))
        return false;
    const auto position = static_cast<std::size_t>(std::ranges::mismatch(meant, written).in1 - meant.begin());
    return position > 0 && written[position] == written[position - 1];
}

bool isMistyped(std::string_view written, std::string_view meant)
{
    if (written.size() != meant.size() || written.size() < 2)
        return false;
    std::size_t differing = 0;
    for (std::size_t position = 0; position < written.size(); ++position)
        differing += written[position] != meant[position];
    return differing == 1;
}
}

std::string_view idOf(Slip slip)
{
    return std::ranges::find(kIds, slip, &std::pair<Slip, std::string_view>::first)->second;
}

std::optional<Slip> slipOfDigits(std::string_view written, std::string_view meant)
{
    if (isSwap(written, meant))
        return Slip::DigitSwap;
    if (lacksOne(written, meant))
        return Slip::DigitDropped;
    if (isDoubled(written, meant))
        return Slip::DigitDoubled;
    if (isMistyped(written, meant))
        return Slip::DigitMistyped;
    return std::nullopt;
}
}
