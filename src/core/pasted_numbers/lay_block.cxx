// SPDX-License-Identifier: MPL-2.0
#include "pasted_numbers/lay_block.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
Places sideBySide(std::size_t count, std::size_t start)
{
    Places places;
    for (std::size_t index = 0; index < count; ++index)
        places.push_back(start + index);
    return places;
}

Places withoutTotals(std::size_t count, std::size_t start, const std::vector<bool>& isTotal)
{
    Places places;
    for (std::size_t place = start; place < isTotal.size() && places.size() < count; ++place)
        if (!isTotal[place])
            places.push_back(place);
    return places;
}
}

std::vector<Places> waysToLay(std::size_t count, std::size_t start, const std::vector<bool>& isTotal)
{
    const auto size = isTotal.size();
    if (count == 0 || start + count > size)
        return {};

    std::vector<Places> ways;
    const auto isTotalAt = [&](std::size_t place) { return isTotal[place]; };
    auto all = sideBySide(count, start);
    if (std::none_of(all.begin(), all.end() - 1, isTotalAt) || isTotal[all.back()] || all.back() + 1 == size)
        ways.push_back(all);
    if (isTotal[start])
        return ways;
    auto parts = withoutTotals(count, start, isTotal);
    const bool isWhole = parts.size() == count && (parts.back() + 1 == size || isTotal[parts.back() + 1]);
    if (isWhole && parts != all)
        ways.push_back(std::move(parts));
    return ways;
}
}
