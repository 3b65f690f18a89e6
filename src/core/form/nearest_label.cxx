// SPDX-License-Identifier: MPL-2.0
#include "form/nearest_label.hxx"

#include "form/label_distance.hxx"
#include "form/label_key.hxx"

#include <algorithm>
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
        if (isNear(written, spelling))
            nearest = std::min(nearest, labelDistance(written, spelling));
    return nearest;
}

template <class Predicate>
std::vector<std::size_t> leavesWhere(const AxisKeys& axis, const Predicate& predicate)
{
    std::vector<std::size_t> found;
    for (std::size_t leaf = 0; leaf < axis.leaves.size(); ++leaf)
        if (predicate(axis.leaves[leaf]))
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
                                   return spelling.size() >= kShortestLabel && unsharedCharacters(written, spelling) <= most;
                               });
}

/// The labels that a reworded text may mean, while it is far from all others (本年度制发数); none if there are others.
std::vector<std::size_t> reworded(const AxisKeys& axis, const std::u32string& written)
{
    const auto found = leavesWhere(axis, [&](const LabelKeys& leaf) { return isReworded(leaf, written); });
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
    auto nearest = kFar;
    for (const auto& leaf : axis.leaves)
        nearest = std::min(nearest, distanceTo(leaf, written));
    if (nearest != kFar)
        return leavesWhere(axis, [&](const LabelKeys& leaf) { return distanceTo(leaf, written) == nearest; });
    auto whole = written.size() < kShortestPart ? std::vector<std::size_t>()
                                                : leavesWhere(axis, [&](const LabelKeys& leaf) { return isPartOf(leaf, written); });
    return whole.size() == 1 ? whole : reworded(axis, written);
}
}
