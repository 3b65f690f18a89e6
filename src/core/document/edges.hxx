// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace gouji
{
/// What "the same edge" means, said here and nowhere else: two positions in ten-thousandths of a table's width that are
/// at most this far apart. Word files give each row its own widths, and 10000 / 15 is not integral. Source: measured on
/// .docx written by Word, WPS, LibreOffice.
inline constexpr int kEdgeTolerance = 2;

[[nodiscard]] constexpr bool isSameEdge(int one, int other)
{
    return (one < other ? other - one : one - other) <= kEdgeTolerance;
}

/// The edges of several rows made one grid.
struct MergedEdges
{
    std::vector<int> positions; ///< ascending; of edges taken as one the leftmost
    std::vector<std::vector<std::size_t>> columns; ///< for each row, the index in `positions` of each of its edges
};

/// Takes edges of different rows as one where all of them are the same edge pair by pair: a chain of small steps does
/// not grow together. Two edges of one row always stay two, however narrow the column. Each row's edges are strictly
/// ascending.
[[nodiscard]] MergedEdges mergeEdges(const std::vector<std::vector<int>>& rows);
}
