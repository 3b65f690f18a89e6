// SPDX-License-Identifier: MPL-2.0
#include "base/edit_distance.hxx"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace gouji
{
std::size_t editDistance(std::u32string_view one, std::u32string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t line = 0; line < one.size(); ++line)
    {
        auto diagonal = std::exchange(row[0], line + 1);
        for (std::size_t column = 0; column < other.size(); ++column)
        {
            const auto replaced = diagonal + (one[line] == other[column] ? 0 : 1);
            diagonal = row[column + 1];
            row[column + 1] = std::min({replaced, row[column] + 1, row[column + 1] + 1});
        }
    }
    return row.back();
}
}
