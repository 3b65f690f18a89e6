// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recognition/grid.hxx"

#include <vector>

namespace gouji
{
/// A grid row recognised as a row of the form: [firstValue, end) of Grid::row are its value cells, the cell before is
/// its label.
struct RowMatch
{
    std::size_t tableBlock = 0;
    std::size_t leaf = 0;
    std::size_t gridRow = 0;
    std::size_t firstValue = 0; ///< position in Grid::row(gridRow)
    bool hasWholePath = true; ///< the labels of all its blocks stand before it, as in the form
};

/// A row whose label is as near to one label of the form as to another.
struct UncertainRow
{
    struct Candidate
    {
        std::size_t tableBlock = 0;
        std::size_t leaf = 0;
    };

    std::size_t label = 0; ///< its cell
    std::vector<Candidate> candidates; ///< two or more
};

struct RowMatches
{
    std::vector<RowMatch> rows; ///< in reading order
    std::vector<UncertainRow> uncertain;
};

/// Recognises the labelled rows of a table. First those whose cells begin with the labels of a form row, its blocks
/// first. Then, of the remaining rows: those that bear a row's own label while the block's is lost or misspelt, never
/// one that stands in another block; then those that come nearest to the label of one row still missing. Between two
/// nothing is guessed.
[[nodiscard]] RowMatches matchLabelledRows(const Grid& grid, const TableKeys& keys);
}
