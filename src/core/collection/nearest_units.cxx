// SPDX-License-Identifier: MPL-2.0
#include "collection/nearest_units.hxx"

#include "base/compact_text.hxx"
#include "base/edit_distance.hxx"

#include <algorithm>
#include <bit>

namespace gouji
{
namespace
{
constexpr std::size_t kFurthestShare = 3; ///< of the characters, one of so many may be another

std::uint64_t charactersOf(const std::u32string& text)
{
    std::uint64_t bits = 0;
    for (const auto character : text)
        bits |= std::uint64_t{1} << (character % 64);
    return bits;
}

/// Each insertion, deletion or replacement adds one character at most and takes away one at most.
std::size_t leastDistance(std::uint64_t one, std::uint64_t other)
{
    return static_cast<std::size_t>(std::max(std::popcount(one & ~other), std::popcount(other & ~one)));
}
}

NearestUnits::NearestUnits(const Roster& roster)
{
    const auto add = [this](const std::string& name, std::size_t unit)
    {
        auto text = compacted(name);
        const auto characters = charactersOf(text);
        names_.push_back({std::move(text), characters, unit});
    };
    for (std::size_t unit = 0; unit < roster.units.size(); ++unit)
    {
        add(roster.units[unit].name, unit);
        for (const auto& name : roster.units[unit].otherNames)
            add(name, unit);
    }
}

std::vector<std::size_t> NearestUnits::unitsNear(const std::string& name) const
{
    const auto text = compacted(name);
    const auto characters = charactersOf(text);
    std::vector<std::size_t> nearest;
    auto least = text.size(); // beyond what is near
    for (const auto& candidate : names_)
    {
        const auto furthest = std::min(least, std::max(text.size(), candidate.text.size()) / kFurthestShare);
        if (leastDistance(characters, candidate.characters) > furthest)
            continue;
        const auto distance = editDistance(text, candidate.text);
        if (distance > furthest)
            continue;
        if (distance < least)
            nearest.clear();
        least = distance;
        if (nearest.empty() || nearest.back() != candidate.unit)
            nearest.push_back(candidate.unit);
    }
    return nearest;
}
}
