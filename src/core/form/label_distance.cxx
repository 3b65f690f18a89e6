// SPDX-License-Identifier: MPL-2.0
#include "form/label_distance.hxx"

#include <algorithm>
#include <numeric>
#include <vector>

namespace gouji
{
namespace
{
constexpr std::size_t kTouchedShare = 4; ///< one character in so many may be wrong
}

std::size_t labelDistance(std::u32string_view one, std::u32string_view other)
{
    std::vector<std::size_t> distances(other.size() + 1);
    std::iota(distances.begin(), distances.end(), std::size_t{0});
    for (std::size_t row = 0; row < one.size(); ++row)
    {
        auto diagonal = distances[0];
        distances[0] = row + 1;
        for (std::size_t column = 0; column < other.size(); ++column)
        {
            const auto replaced = diagonal + (one[row] == other[column] ? 0 : 1);
            diagonal = distances[column + 1];
            distances[column + 1] = std::min({replaced, diagonal + 1, distances[column] + 1});
        }
    }
    return distances.back();
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

bool isNear(std::u32string_view written, std::u32string_view label)
{
    const auto longer = std::max(written.size(), label.size());
    const auto shorter = std::min(written.size(), label.size());
    const auto mostTouched = std::max<std::size_t>(1, longer / kTouchedShare);
    return shorter >= kShortestLabel && longer - shorter <= mostTouched && labelDistance(written, label) <= mostTouched;
}
}
