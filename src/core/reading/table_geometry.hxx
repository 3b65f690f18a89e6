// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "reading/cell_name.hxx"

#include <cstddef>
#include <optional>
#include <vector>

namespace gouji
{
/// Where one box of Writer stands in the grid, see Cell.
struct GridPlace
{
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t rowSpan = 1;
    std::size_t columnSpan = 1;

    friend bool operator==(const GridPlace&, const GridPlace&) = default;
};

/// The unit in which Table::columnEdges counts: ten-thousandths of the table's width.
inline constexpr int kGridWidth = 10000;

/// The true grid of a table: all rows' edges merged (document/edges), and the place of every visible box in the order
/// of the names given.
struct TableGeometry
{
    std::vector<int> columnEdges;
    std::vector<GridPlace> places;
};

/// Makes the grid from each row's inner separators (ascending, 0 and `width` excluded) and the names of the visible
/// boxes in reading order. A box that has a place in its row but no name is covered by the merged cell above it; if it
/// is less than half as wide as that, nothing stands there. Cells never overlap. Gives nothing where this does not add
/// up: a name outside the rows, separators out of order, a covered box in the first row. Source: measured on LibreOffice
/// 7.4.
[[nodiscard]] std::optional<TableGeometry> layOut(const std::vector<std::vector<int>>& separators, int width,
                                                  const std::vector<CellName>& names);
}
