// SPDX-License-Identifier: MPL-2.0
#include "collection/nearest_units.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kShortest = 4; ///< characters of a name that slips are looked for in
constexpr std::size_t kMostAdded = 2; ///< characters of one word too many
constexpr std::size_t kMostAppended = 1; ///< what stands behind a whole name is mostly a body below it

/// Names that differ in one of these are those of neighbours: first and second school, east and west town.
constexpr std::u32string_view kTellingApart = U"〇零一二三四五六七八九十百甲乙丙丁东南西北中上下前后左右内外新老大小";

bool tellsApart(std::u32string_view words)
{
    return std::ranges::any_of(words, [](char32_t character) { return isDigit(character) || kTellingApart.find(character) != std::u32string_view::npos; });
}

/// Whether what differs between two names is one slip; `isAtEnd`: nothing alike follows it.
bool isOneSlip(std::u32string_view one, std::u32string_view other, bool isAtEnd)
{
    if (one.size() > other.size())
        return isOneSlip(other, one, isAtEnd);
    if (one.empty())
        return other.size() <= (isAtEnd ? kMostAppended : kMostAdded);
    if (one.size() == 1)
        return other.size() == 1;
    return one.size() == 2 && other.size() == 2 && one[0] == other[1] && one[1] == other[0];
}

bool isNear(std::u32string_view one, std::u32string_view other)
{
    if (std::min(one.size(), other.size()) < kShortest)
        return false;
    const auto front = static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
    one.remove_prefix(front);
    other.remove_prefix(front);
    const auto backwards = std::ranges::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    const auto back = static_cast<std::size_t>(backwards.in1 - one.rbegin());
    one.remove_suffix(back);
    other.remove_suffix(back);
    return isOneSlip(one, other, back == 0) && !tellsApart(one) && !tellsApart(other);
}
}

NearestUnits::NearestUnits(const Roster& roster)
{
    for (std::size_t unit = 0; unit < roster.units.size(); ++unit)
    {
        names_.push_back({compacted(roster.units[unit].name), unit});
        for (const auto& name : roster.units[unit].otherNames)
            names_.push_back({compacted(name), unit});
    }
}

std::vector<std::size_t> NearestUnits::unitsNear(const std::string& name) const
{
    const auto text = compacted(name);
    std::vector<std::size_t> units;
    for (const auto& candidate : names_)
        if (isNear(text, candidate.text) && (units.empty() || units.back() != candidate.unit))
            units.push_back(candidate.unit);
    return units;
}
}
