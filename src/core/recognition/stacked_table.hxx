// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "document/place.hxx"

#include <cstddef>
#include <vector>

namespace gouji
{
/// How the pieces of a split table come together.
enum class StackDirection
{
    Downwards, ///< cut between rows: 表二 and 表三
    Sideways, ///< cut between columns: 表四, whose blocks are named by the paragraph before each piece
};

/// One statutory table, whole or put together from the pieces it was split into, as a single grid. The pieces' widths
/// are set equal; `origins` says for each cell of the grid where it stands in the document. Never written to.
struct StackedTable
{
    struct Origin
    {
        std::size_t block = 0; ///< index in Document::blocks
        std::size_t cell = 0; ///< index in Table::cells; 0 for a paragraph that has become a cell
    };

    Table table;
    std::vector<Origin> origins; ///< one per cell of the table
    std::vector<std::size_t> firstRows; ///< the first grid row of every piece, ascending; one if stacked sideways
    std::vector<std::size_t> blocks; ///< of the pieces, in reading order

    /// Where a cell of the grid stands in the document.
    [[nodiscard]] Place placeOf(std::size_t cell, const Document& document) const;
    /// The first piece as a whole.
    [[nodiscard]] Place place(const Document& document) const;
};

/// Puts the tables of these blocks together, one table alone included. Requires: every block is a table with cells.
[[nodiscard]] StackedTable stack(const Document& document, const std::vector<std::size_t>& blocks, StackDirection direction);
}
