// SPDX-License-Identifier: MPL-2.0
#include "form/nearest_label.hxx"

#include "form/label_distance.hxx"
#include "form/label_key.hxx"

#include <algorithm>
#include <iterator>
#include <limits>

namespace gouji
{
namespace
{
constexpr std::size_t kShortestPart = 4;
constexpr std::size_t kReworded = 3; ///< one character in so many may be another, if all other labels are far
constexpr std::size_t kMuchFarther = 2; ///< times as far
constexpr std::size_t kFar = std::numeric_limits<std::size_t>::max();

std::size_t distanceTo(const LabelKeys& label, const std::u32string& written)
{
    auto nearest = kFar;
    for (const auto& spelling : label.spellings)
        if (const auto distance = nearDistance(written, spelling))
            nearest = std::min(nearest, *distance);
    return nearest;
}

template <class Predicate>
std::vector<std::size_t> leavesWhere(const AxisKeys& axis, const Predicate& predicate)
{
    std::vector<std::size_t> found;
    for (std::size_t leaf = 0; leaf < axis.leaves.size(); ++leaf)
        if (predicate(leaf))
            found.push_back(leaf);
    return found;
}

std::size_t leastUnshared(const LabelKeys& label, const std::u32string& written)
{
    auto least = kFar;
    for (const auto& spelling : label.spellings)
        least = std::min(least, unsharedCharacters(written, spelling));
    return least;
}

bool isReworded(const LabelKeys& label, const std::u32string& written)
{
    return std::ranges::any_of(label.spellings,
                               [&](const auto& spelling)
                               {
                                   const auto most = 2 * (std::max(written.size(), spelling.size()) / kReworded);
                                   return spelling.size() >= kShortestLabel && fewestUnshared(written, spelling) <= most
                                       && unsharedCharacters(written, spelling) <= most;
                               });
}

/// The labels that a reworded text may mean, while it is far from all others (本年度制发数); none if there are others.
std::vector<std::size_t> reworded(const AxisKeys& axis, const std::u32string& written)
{
    const auto found = leavesWhere(axis, [&](std::size_t leaf) { return isReworded(axis.leaves[leaf], written); });
    if (found.empty())
        return {};
    const auto& meant = axis.leaves[found.front()];
    const auto enough = kMuchFarther * leastUnshared(meant, written);
    const auto isClear = [&](const LabelKeys& leaf) { return leaf.accepted == meant.accepted || leastUnshared(leaf, written) >= enough; };
    return std::ranges::all_of(axis.leaves, isClear) ? found : std::vector<std::size_t>();
}

bool isPartOf(const LabelKeys& label, const std::u32string& written)
{
    return std::ranges::any_of(label.spellings, [&](const auto& spelling) { return spelling.find(written) != std::u32string::npos; });
}
}

std::vector<std::size_t> nearestLabels(std::string_view text, const AxisKeys& axis)
{
    const auto written = labelKey(text);
    if (written.size() < kShortestLabel)
        return {};
    std::vector<std::size_t> distances;
    std::ranges::transform(axis.leaves, std::back_inserter(distances), [&](const LabelKeys& leaf) { return distanceTo(leaf, written); });
    if (const auto nearest = *std::ranges::min_element(distances); nearest != kFar)
        return leavesWhere(axis, [&](std::size_t leaf) { return distances[leaf] == nearest; });
    auto whole = written.size() < kShortestPart ? std::vector<std::size_t>()
                                                : leavesWhere(axis, [&](std::size_t leaf) { return isPartOf(axis.leaves[leaf], written); });
    return whole.size() == 1 ? whole : reworded(axis, written);
}
}
