// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recognition/grid.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// Grid rows [begin, end).
struct RowRange
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The heading cells of a table block's columns: one per column of the form, absent where it was not found or is
/// ambiguous.
struct HeadingMatch
{
    std::vector<std::optional<std::size_t>> cells;
    std::vector<bool> isRespelt; ///< one per column: found through a variant or the nearest spelling
    std::size_t lastRow = 0; ///< the lowest grid row that a heading touches

    [[nodiscard]] std::size_t foundCount() const;
    [[nodiscard]] bool isComplete() const { return foundCount() == cells.size(); }
};

/// Finds, for every column, the lowest heading cell among these rows that bears its label; failing that, one whose
/// label is cut over several rows; failing that, one whose spelling comes nearest to this label and to no other. Where
/// several columns share a label (总计 of 表四), it must also stand below the label of its block.
[[nodiscard]] HeadingMatch matchHeading(const Grid& grid, const TableBlockKeys& tableBlock, const RowRange& rows);
}
