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
constexpr std::size_t kNoCell = kCovered;

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

/// One row being laid out below another.
class RowBelow
{
public:
    RowBelow(std::size_t row, TableGeometry& geometry)
        : row_(row), geometry_(geometry), owners_(geometry.columnEdges.size() - 1, kNoCell), covered_(owners_.size())
    {
    }

    void place(std::size_t name, std::size_t begin, std::size_t end)
    {
        geometry_.places[name] = {row_, begin, 1, end - begin};
        fill(begin, end, name);
    }

    void cover(std::size_t begin, std::size_t end)
    {
        std::fill(covered_.begin() + static_cast<std::ptrdiff_t>(begin), covered_.begin() + static_cast<std::ptrdiff_t>(end), true);
    }

    /// Lets cells above reach down over covered boxes. For each grid column, the cell that occupies it then.
    std::vector<std::size_t> reachedFrom(const std::vector<std::size_t>& above)
    {
        for (std::size_t column = 0; column < covered_.size(); ++column)
            if (covered_[column] && above[column] != kNoCell && owners_[column] != above[column])
                reachDown(above[column]);
        return std::move(owners_);
    }

private:
    /// A cell reaches down where covered boxes take up most of its width. Cells beside them that begin within it, by a few
    /// ten-thousandths in .docx, give way; if one would be left without any width, nothing reaches down.
    void reachDown(std::size_t owner)
    {
        auto& place = geometry_.places[owner];
        const auto begin = place.column;
        const auto end = begin + place.columnSpan;
        if (2 * widthCovered(begin, end) < geometry_.columnEdges[end] - geometry_.columnEdges[begin] || holdsWholeCell(begin, end))
            return;
        for (auto column = begin; column < end; ++column)
            if (owners_[column] != kNoCell)
                giveWay(geometry_.places[owners_[column]], begin, end);
        place.rowSpan = row_ - place.row + 1;
        fill(begin, end, owner);
    }

    [[nodiscard]] int widthCovered(std::size_t begin, std::size_t end) const
    {
        int width = 0;
        for (auto column = begin; column < end; ++column)
            if (covered_[column])
                width += geometry_.columnEdges[column + 1] - geometry_.columnEdges[column];
        return width;
    }

    [[nodiscard]] bool holdsWholeCell(std::size_t begin, std::size_t end) const
    {
        for (auto column = begin; column < end; ++column)
            if (owners_[column] != kNoCell)
            {
                const auto& place = geometry_.places[owners_[column]];
                if (place.row != row_ || (begin <= place.column && place.column + place.columnSpan <= end))
                    return true;
            }
        return false;
    }

    static void giveWay(GridPlace& place, std::size_t begin, std::size_t end)
    {
        const auto placeEnd = place.column + place.columnSpan;
        if (place.column < begin)
            place.columnSpan = begin - place.column;
        else if (place.column < end)
            place = {place.row, end, place.rowSpan, placeEnd - end};
    }

    void fill(std::size_t begin, std::size_t end, std::size_t owner)
    {
        std::fill(owners_.begin() + static_cast<std::ptrdiff_t>(begin), owners_.begin() + static_cast<std::ptrdiff_t>(end), owner);
    }

    std::size_t row_;
    TableGeometry& geometry_;
    std::vector<std::size_t> owners_;
    std::vector<bool> covered_;
};
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
        RowBelow below(row, geometry);
        for (std::size_t box = 0; box < rows[row].names.size(); ++box)
        {
            const std::size_t begin = rows[row].edges[box];
            const std::size_t end = rows[row].edges[box + 1];
            if (rows[row].names[box] != kCovered)
                below.place(rows[row].names[box], begin, end);
            else if (row > 0)
                below.cover(begin, end);
            else
                return std::nullopt;
        }
        above = below.reachedFrom(above);
    }
    return geometry;
}
}
