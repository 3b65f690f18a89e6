// SPDX-License-Identifier: MPL-2.0
#include "form/label_distance.hxx"

#include "base/edit_distance.hxx"

#include <algorithm>
#include <bitset>
#include <vector>

namespace gouji
{
namespace
{
constexpr std::size_t kTouchedShare = 4; ///< one character in so many may be wrong
}

std::size_t unsharedCharacters(std::u32string_view one, std::u32string_view other)
{
    std::vector<std::size_t> shared(other.size() + 1); // of what was read of both
    for (const char32_t character : one)
    {
        std::size_t diagonal = 0;
        for (std::size_t column = 0; column < other.size(); ++column)
        {
            const auto with = diagonal + (character == other[column] ? 1 : 0);
            diagonal = shared[column + 1];
            shared[column + 1] = std::max({with, diagonal, shared[column]});
        }
    }
    return one.size() + other.size() - 2 * shared.back();
}

std::size_t fewestUnshared(std::u32string_view one, std::u32string_view other)
{
    constexpr std::size_t kClasses = 256; // characters of one class count as equal
    const auto classOf = [](char32_t character) { return character % kClasses; };
    std::bitset<kClasses> classes;
    for (const char32_t character : other)
        classes.set(classOf(character));
    const auto common = static_cast<std::size_t>(std::ranges::count_if(one, [&](char32_t character) { return classes[classOf(character)]; }));
    return one.size() + other.size() - 2 * std::min(common, other.size());
}

std::optional<std::size_t> nearDistance(std::u32string_view written, std::u32string_view label)
{
    const auto longer = std::max(written.size(), label.size());
    const auto shorter = std::min(written.size(), label.size());
    const auto mostTouched = std::max<std::size_t>(1, longer / kTouchedShare);
    if (shorter < kShortestLabel || longer - shorter > mostTouched)
        return std::nullopt;
    const auto distance = editDistance(written, label);
    return distance <= mostTouched ? std::optional(distance) : std::nullopt;
}
}
