// SPDX-License-Identifier: MPL-2.0
#include "document/edges.hxx"

#include <algorithm>
#include <map>
#include <set>

namespace gouji
{
namespace
{
using Rows = std::set<std::size_t>;

std::map<int, Rows> rowsByPosition(const std::vector<std::vector<int>>& rows)
{
    std::map<int, Rows> result;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const auto position : rows[row])
            result[position].insert(row);
    return result;
}

bool haveCommon(const Rows& one, const Rows& other)
{
    return std::ranges::any_of(one, [&](std::size_t row) { return other.contains(row); });
}
}

MergedEdges mergeEdges(const std::vector<std::vector<int>>& rows)
{
    MergedEdges merged;
    std::map<int, std::size_t> columns;
    Rows taken; // those that have the last of the merged edges
    for (const auto& [position, own] : rowsByPosition(rows))
    {
        if (merged.positions.empty() || !isSameEdge(merged.positions.back(), position) || haveCommon(taken, own))
        {
            merged.positions.push_back(position);
            taken.clear();
        }
        taken.insert(own.begin(), own.end());
        columns[position] = merged.positions.size() - 1;
    }
    for (const auto& row : rows)
    {
        auto& indices = merged.columns.emplace_back();
        for (const auto position : row)
            indices.push_back(columns.at(position));
    }
    return merged;
}
}
