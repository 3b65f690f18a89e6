// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recognition/grid.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// The heading cells of a panel's columns above a grid row: one per column of the form, absent where it was not found or is ambiguous.
struct HeadingMatch
{
    std::vector<std::optional<std::size_t>> cells;
    std::size_t lastRow = 0; ///< the lowest grid row that a heading touches

    [[nodiscard]] bool isComplete() const;
};

/// Finds, for every column, the nearest heading cell above `beforeRow` that bears its label. Where
/// several columns share a label (总计 of 表四), it must also stand below the labels of its groups.
[[nodiscard]] HeadingMatch matchHeading(const Grid& grid, const PanelKeys& panel, std::size_t beforeRow);
}
