// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <cstddef>
#include <vector>

namespace gouji
{
/// What a cell of the official table is for; decides its style.
enum class GridCellKind
{
    TableBlockTitle,
    Stub, ///< over the row labels
    ColumnHeading,
    RowGroup,
    RowLabel,
    Value,
};

/// One visible cell: [row, row + rowSpan) × [column, column + columnSpan), from 0. A value cell has no label.
struct GridCell
{
    GridCellKind kind;
    const Label* label;
    std::size_t row;
    std::size_t column;
    std::size_t rowSpan;
    std::size_t columnSpan;
};

/// A statutory table with the merges of the official form. Cells in reading order, no gaps, no overlaps; labels point
/// into the form.
struct TableGrid
{
    std::size_t rowCount = 0;
    std::size_t columnCount = 0;
    std::size_t headingRows = 0; ///< rows of column headings at the top, where the table has one table block
    std::vector<GridCell> cells;
};

/// Derives the grid from the form's groups: a group lies over its leaves, a leaf without group reaches over all levels,
/// and in a table block with fewer columns the last one takes the rest of the width. 表三 of 2021: 28 rows × 10 columns,
/// 215 cells.
[[nodiscard]] TableGrid layTableOut(const TableForm& table);
}
