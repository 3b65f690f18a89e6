// SPDX-License-Identifier: MPL-2.0
#include "writer/table_geometry.hxx"

#include <algorithm>
#include <functional>
#include <limits>

namespace gouji
{
namespace
{
constexpr std::size_t kCovered = std::numeric_limits<std::size_t>::max();

/// One row on its way: its edges as grid columns, and for each box the index of its name, or kCovered.
struct Row
{
    std::vector<std::size_t> edges;
    std::vector<std::size_t> names;
};

std::optional<std::vector<int>> mergeEdges(const std::vector<std::vector<int>>& separators, int width)
{
    std::vector<int> edges = {0, width};
    for (const std::vector<int>& row : separators)
    {
        if (!row.empty() && (row.front() <= 0 || row.back() >= width))
            return std::nullopt;
        if (std::adjacent_find(row.begin(), row.end(), std::greater_equal<>()) != row.end())
            return std::nullopt;
        edges.insert(edges.end(), row.begin(), row.end());
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

std::vector<Row> rowsOf(const std::vector<std::vector<int>>& separators, const std::vector<int>& columnEdges)
{
    std::vector<Row> rows;
    rows.reserve(separators.size());
    for (const std::vector<int>& positions : separators)
    {
        Row row;
        row.edges.push_back(0);
        for (const int position : positions)
            row.edges.push_back(
                static_cast<std::size_t>(std::lower_bound(columnEdges.begin(), columnEdges.end(), position) - columnEdges.begin()));
        row.edges.push_back(columnEdges.size() - 1);
        row.names.assign(positions.size() + 1, kCovered);
        rows.push_back(std::move(row));
    }
    return rows;
}

bool placeNames(const std::vector<CellName>& names, std::vector<Row>& rows)
{
    for (std::size_t index = 0; index < names.size(); ++index)
    {
        const CellName& name = names[index];
        if (name.row >= rows.size() || name.box >= rows[name.row].names.size())
            return false;
        rows[name.row].names[name.box] = index;
    }
    return true;
}

/// Lets the cell above reach down over a covered box; false if there is none.
bool cover(const std::vector<std::size_t>& above, std::size_t column, std::size_t row, std::vector<GridPlace>& places)
{
    if (above.empty())
        return false;
    GridPlace& owner = places[above[column]];
    owner.rowSpan = row - owner.row + 1;
    return true;
}
}

std::optional<TableGeometry> layOut(const std::vector<std::vector<int>>& separators, int width, const std::vector<CellName>& names)
{
    const auto columnEdges = mergeEdges(separators, width);
    if (!columnEdges || separators.empty())
        return std::nullopt;
    std::vector<Row> rows = rowsOf(separators, *columnEdges);
    if (!placeNames(names, rows))
        return std::nullopt;

    TableGeometry geometry{*columnEdges, std::vector<GridPlace>(names.size())};
    std::vector<std::size_t> above; // for each grid column, the cell that occupies it in the row above
    for (std::size_t row = 0; row < rows.size(); ++row)
    {
        std::vector<std::size_t> owners(columnEdges->size() - 1);
        for (std::size_t box = 0; box < rows[row].names.size(); ++box)
        {
            const std::size_t begin = rows[row].edges[box];
            const std::size_t end = rows[row].edges[box + 1];
            std::size_t owner = rows[row].names[box];
            if (owner != kCovered)
                geometry.places[owner] = {row, begin, 1, end - begin};
            else if (cover(above, begin, row, geometry.places))
                owner = above[begin];
            else
                return std::nullopt;
            std::fill(owners.begin() + static_cast<std::ptrdiff_t>(begin), owners.begin() + static_cast<std::ptrdiff_t>(end),
                      owner);
        }
        above = std::move(owners);
    }
    return geometry;
}
}
