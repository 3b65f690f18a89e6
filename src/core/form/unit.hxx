// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// How a figure is written: whole from 0, whole and perhaps negative (本年增/减, 2019), 万元 with its decimals as typed, 元,
/// and any other decimal from 0.
enum class FigureType
{
    Count,
    SignedCount,
    AmountWan,
    AmountYuan,
    Decimal,
};

[[nodiscard]] constexpr bool isWhole(FigureType type)
{
    return type == FigureType::Count || type == FigureType::SignedCount;
}

/// Id of the unit that figures of a type have where the form names no other; in form.xml it is the type's name, too.
[[nodiscard]] constexpr std::string_view usualUnit(FigureType type)
{
    constexpr std::array<std::string_view, 5> kUsual{"count", "signed_count", "amount_wan", "amount_yuan", "decimal"};
    return kUsual.at(static_cast<std::size_t>(type));
}

/// What a figure is counted or measured in: <unit> of form.xml.
struct Unit
{
    std::string id;
    std::string name; ///< its first word, as people read it: 件, 人, %; empty without words
    std::vector<std::u32string> words; ///< compacted; one of them behind a number leaves no doubt about it

    [[nodiscard]] bool isWritten(std::u32string_view word) const { return std::ranges::find(words, word) != words.end(); }
};

/// By id.
using Units = std::map<std::string, std::shared_ptr<const Unit>>;
}
