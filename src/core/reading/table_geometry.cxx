// SPDX-License-Identifier: MPL-2.0
#include "reading/table_geometry.hxx"

#include "document/edges.hxx"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

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

/// Makes room for boxes without any width, up to the last edge.
void widen(std::vector<int>& row)
{
    for (std::size_t edge = 1; edge < row.size(); ++edge)
        if (row[edge] <= row[edge - 1])
            row[edge] = row[edge - 1] + kEdgeTolerance + 1;
}

/// Each row's edges with those of the table at both ends; nothing where a row's are out of order. What a row has more
/// than the table is wide stands behind its end: in .docx a cell too many is a box without width there.
std::optional<std::vector<std::vector<int>>> wholeRows(const std::vector<std::vector<int>>& separators, int width)
{
    std::vector<std::vector<int>> rows;
    rows.reserve(separators.size());
    for (const std::vector<int>& inner : separators)
    {
        if (std::adjacent_find(inner.begin(), inner.end(), std::greater<>()) != inner.end())
            return std::nullopt;
        std::vector<int>& row = rows.emplace_back(1, 0);
        row.insert(row.end(), inner.begin(), inner.end());
        row.push_back(width);
        widen(row);
    }
    return rows;
}

std::vector<Row> rowsOf(std::vector<std::vector<std::size_t>> columns)
{
    std::vector<Row> rows;
    rows.reserve(columns.size());
    for (std::vector<std::size_t>& edges : columns)
    {
        const std::size_t boxes = edges.size() - 1;
        rows.push_back({std::move(edges), std::vector<std::size_t>(boxes, kCovered)});
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
    const auto edges = wholeRows(separators, width);
    if (!edges || separators.empty())
        return std::nullopt;
    MergedEdges merged = mergeEdges(*edges);
    std::vector<Row> rows = rowsOf(std::move(merged.columns));
    if (!placeNames(names, rows))
        return std::nullopt;

    TableGeometry geometry{std::move(merged.positions), std::vector<GridPlace>(names.size())};
    std::vector<std::size_t> above; // for each grid column, the cell that occupies it in the row above
    for (std::size_t row = 0; row < rows.size(); ++row)
    {
        std::vector<std::size_t> owners(geometry.columnEdges.size() - 1);
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
