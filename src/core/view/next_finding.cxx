// SPDX-License-Identifier: MPL-2.0
#include "view/next_finding.hxx"

#include "view/finding_key.hxx"

#include <algorithm>
#include <compare>
#include <utility>

namespace gouji
{
namespace
{
struct Position
{
    std::size_t block = 0;
    std::size_t order = 0;

    friend auto operator<=>(const Position&, const Position&) = default;
};

struct Stop
{
    Position position;
    std::size_t finding = 0;
};

Position positionOf(const Place& place)
{
    return {place.block, place.order};
}

std::vector<Stop> stopsOf(const std::vector<ReviewedFinding>& findings)
{
    std::vector<Stop> stops;
    for (std::size_t index = 0; index < findings.size(); ++index)
        if (findings[index].isOpen())
            stops.push_back({positionOf(jumpPlaceOf(findings[index].finding)), index});
    std::ranges::stable_sort(stops, {}, &Stop::position);
    return stops;
}

/// As half-open range of stops: those that are passed already when the way goes on, and where those begin that lie
/// ahead.
struct Here
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

Here hereOf(const Whereabouts& from, const std::vector<Stop>& stops, const std::vector<std::string>& keys)
{
    const auto index = [&](auto found) { return static_cast<std::size_t>(found - stops.begin()); };
    const auto selected = std::ranges::find_if(stops, [&](const Stop& stop) { return keys[stop.finding] == from.selected; });
    if (selected != stops.end() && (!from.cursor || positionOf(*from.cursor) == selected->position))
        return {index(selected), index(selected) + 1};
    if (!from.cursor)
        return {stops.size(), 0};
    const auto same = std::ranges::equal_range(stops, positionOf(*from.cursor), {}, &Stop::position);
    return {index(same.begin()), index(same.end())};
}
}

std::optional<FindingStep> stepFrom(const Whereabouts& from, Direction direction, const std::vector<ReviewedFinding>& findings)
{
    const auto stops = stopsOf(findings);
    if (stops.empty())
        return std::nullopt;
    auto keys = uniqueKeys(findings);
    const Here here = hereOf(from, stops, keys);
    const bool isNext = direction == Direction::Next;
    const bool hasWrapped = isNext ? here.end == stops.size() : here.begin == 0;
    const std::size_t target = hasWrapped ? (isNext ? 0 : stops.size() - 1) : (isNext ? here.end : here.begin - 1);
    const auto finding = stops[target].finding;
    return FindingStep{finding, std::move(keys[finding]), hasWrapped};
}
}
