// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "recognition/label_index.hxx"

#include <cstddef>
#include <limits>
#include <set>
#include <vector>

namespace gouji
{
constexpr std::size_t kNoCell = std::numeric_limits<std::size_t>::max();

/// A table made ready for recognition: which cell covers a place, the cells of each row from left to right, each cell's label key.
/// Refers to the table, which must outlive it.
class Grid
{
public:
    Grid(const Table& table, const LabelIndex& labels);

    [[nodiscard]] const Table& table() const { return table_; }
    [[nodiscard]] const Cell& cell(std::size_t index) const { return table_.cells[index]; }
    [[nodiscard]] KeyId key(std::size_t cell) const { return keys_[cell]; }
    [[nodiscard]] std::size_t rowCount() const { return rows_.size(); }

    /// Indices of the cells that touch a row, left to right, also those reaching in from rows above.
    [[nodiscard]] const std::vector<std::size_t>& row(std::size_t row) const { return rows_[row]; }

    [[nodiscard]] bool has(KeyId key) const { return distinctKeys_.contains(key); }

    [[nodiscard]] int leftEdge(std::size_t cell) const { return table_.columnEdges[table_.cells[cell].column]; }
    [[nodiscard]] int rightEdge(std::size_t cell) const;
    [[nodiscard]] int width(std::size_t cell) const { return rightEdge(cell) - leftEdge(cell); }
    /// Common width of two cells, in ten-thousandths of the table's width.
    [[nodiscard]] int overlap(std::size_t one, std::size_t other) const;

private:
    const Table& table_;
    std::vector<KeyId> keys_;
    std::vector<std::vector<std::size_t>> rows_;
    std::set<KeyId> distinctKeys_;
};
}
