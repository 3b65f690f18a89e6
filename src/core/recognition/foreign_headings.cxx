// SPDX-License-Identifier: MPL-2.0
#include "recognition/foreign_headings.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::ptrdiff_t kFewestHeadings = 4;

bool isColumnHeading(const TableKeys& keys, KeyId key)
{
    return std::ranges::any_of(keys.tableBlocks, [&](const TableBlockKeys& tableBlock)
                               { return std::ranges::any_of(tableBlock.columns.leaves, [&](const LabelKeys& leaf) { return leaf.accept(key); }); });
}

bool isForeignHeading(const Grid& grid, const TableKeys& keys, const std::vector<std::size_t>& cells)
{
    const auto known = std::ranges::count_if(cells, [&](std::size_t cell) { return isColumnHeading(keys, grid.key(cell)); });
    return std::ssize(cells) >= kFewestHeadings && 2 * known < std::ssize(cells)
        && std::ranges::all_of(cells, [&](std::size_t cell) { return grid.isText(cell); });
}

/// Whether a grid row is none of the form's and one of those stands above it in the same piece.
bool hasRowAbove(const Grid& grid, const std::vector<RowMatch>& rows, std::size_t gridRow)
{
    return std::ranges::find(rows, gridRow, &RowMatch::gridRow) == rows.end()
        && std::ranges::any_of(rows, [&](const RowMatch& row)
                               { return row.gridRow < gridRow && grid.pieceBegin(row.gridRow) == grid.pieceBegin(gridRow); });
}
}

std::vector<ForeignHeading> foreignHeadingRows(const Grid& grid, const TableKeys& keys, const std::vector<RowMatch>& rows)
{
    std::vector<ForeignHeading> headings;
    for (auto gridRow = rows.front().gridRow + 1; gridRow < rows.back().gridRow; ++gridRow)
    {
        if (!hasRowAbove(grid, rows, gridRow) || !isForeignHeading(grid, keys, grid.row(gridRow)))
            continue;
        ForeignHeading heading{grid.row(gridRow).front(), {}};
        for (const auto& row : rows)
            if (row.gridRow > gridRow)
                heading.rows.push_back({row.tableBlock, row.leaf});
        headings.push_back(std::move(heading));
    }
    return headings;
}
}
