// SPDX-License-Identifier: MPL-2.0
#include "document/edges.hxx"

#include <algorithm>
#include <compare>

namespace gouji
{
namespace
{
/// A row has an edge there.
struct Edge
{
    int position = 0;
    std::size_t row = 0;

    friend auto operator<=>(const Edge&, const Edge&) = default;
};

std::vector<Edge> sortedEdges(const std::vector<std::vector<int>>& rows)
{
    std::vector<Edge> edges;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (const auto position : rows[row])
            edges.push_back({position, row});
    std::ranges::sort(edges);
    return edges;
}
}

MergedEdges mergeEdges(const std::vector<std::vector<int>>& rows)
{
    MergedEdges merged;
    merged.columns.resize(rows.size());
    const auto edges = sortedEdges(rows);
    std::vector<std::size_t> lastColumn(rows.size()); // for each row, one more than the last merged edge that it has; 0: none
    for (auto begin = edges.begin(); begin != edges.end();)
    {
        const auto end = std::find_if(begin, edges.end(), [begin](const Edge& edge) { return edge.position != begin->position; });
        const auto hasLast = [&](const Edge& edge) { return lastColumn[edge.row] == merged.positions.size(); };
        if (merged.positions.empty() || !isSameEdge(merged.positions.back(), begin->position) || std::any_of(begin, end, hasLast))
            merged.positions.push_back(begin->position);
        for (; begin != end; ++begin)
        {
            lastColumn[begin->row] = merged.positions.size();
            merged.columns[begin->row].push_back(merged.positions.size() - 1);
        }
    }
    return merged;
}
}
