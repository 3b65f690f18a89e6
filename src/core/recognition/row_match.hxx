// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recognition/grid.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// A grid row recognised as a row of the form: [firstValue, end) of Grid::row are its value cells.
struct RowMatch
{
    std::size_t panel = 0;
    std::size_t leaf = 0;
    std::size_t gridRow = 0;
    std::size_t firstValue = 0; ///< position in Grid::row(gridRow)
};

/// Recognises the labelled rows of a table: those whose cells begin with the labels of a form row, its groups first, as prefix of the
/// whole row. In reading order.
[[nodiscard]] std::vector<RowMatch> matchLabelledRows(const Grid& grid, const TableKeys& keys);
}
