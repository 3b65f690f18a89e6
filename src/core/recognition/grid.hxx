// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "document/edges.hxx"
#include "figures/cell_value.hxx"
#include "form/label_index.hxx"
#include "recognition/stacked_table.hxx"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace gouji
{
/// A table made ready for recognition: which cell covers a place, the cells of each row from left to right, each cell's
/// label key. Refers to the stacked table and the labels, which must outlive it.
class Grid
{
public:
    Grid(const StackedTable& stacked, const LabelIndex& labels);

    [[nodiscard]] const Cell& cell(std::size_t index) const { return table_.cells[index]; }
    [[nodiscard]] KeyId key(std::size_t cell) const { return keys_[cell]; }
    /// Key of the cell's text behind that of the cells straight above it with the same edges, down from the piece's
    /// first row: headings cut over two rows, and labels with an empty cell below.
    [[nodiscard]] KeyId joinedKey(std::size_t cell) const { return joinedKeys_[cell]; }
    /// Words, be it behind a number.
    [[nodiscard]] bool isText(std::size_t cell) const { return contents_[cell].hasWords; }
    [[nodiscard]] bool isBlank(std::size_t cell) const { return contents_[cell].state == ValueState::Blank; }
    [[nodiscard]] bool isNumber(std::size_t cell) const { return contents_[cell].state == ValueState::Number; }
    [[nodiscard]] std::size_t rowCount() const { return rows_.size(); }

    /// Indices of the cells that touch a row, left to right, also those reaching in from rows above.
    [[nodiscard]] const std::vector<std::size_t>& row(std::size_t row) const { return rows_[row]; }

    /// The first row of the piece that a row belongs to; 0 in a table that is whole.
    [[nodiscard]] std::size_t pieceBegin(std::size_t row) const;

    /// Whether a cell bears this label, whole or cut over several rows.
    [[nodiscard]] bool has(KeyId key) const { return isPresent_[static_cast<std::size_t>(key)]; }

    [[nodiscard]] int leftEdge(std::size_t cell) const { return edges_[cell].left; }
    [[nodiscard]] int rightEdge(std::size_t cell) const { return edges_[cell].right; }
    [[nodiscard]] int width(std::size_t cell) const { return rightEdge(cell) - leftEdge(cell); }
    /// Common width of two cells, in ten-thousandths of the table's width.
    [[nodiscard]] int overlap(std::size_t one, std::size_t other) const
    {
        return std::max(0, std::min(rightEdge(one), rightEdge(other)) - std::max(leftEdge(one), leftEdge(other)));
    }
    /// Whether a cell ends where another begins, or earlier.
    [[nodiscard]] bool isBefore(std::size_t one, std::size_t other) const
    {
        return rightEdge(one) <= leftEdge(other) || isSameEdge(rightEdge(one), leftEdge(other));
    }
    /// Whether a cell reaches beyond another on neither side.
    [[nodiscard]] bool isWithin(std::size_t inner, std::size_t outer) const
    {
        return (leftEdge(inner) >= leftEdge(outer) || isSameEdge(leftEdge(inner), leftEdge(outer)))
            && (rightEdge(inner) <= rightEdge(outer) || isSameEdge(rightEdge(inner), rightEdge(outer)));
    }

private:
    struct Edges
    {
        int left;
        int right;
    };
    struct Content
    {
        ValueState state;
        bool hasWords;
    };

    [[nodiscard]] static Content contentOf(const Cell& cell);
    void notePresent(KeyId key);
    [[nodiscard]] KeyId joinedKeyOf(std::size_t cell) const;
    [[nodiscard]] std::optional<std::size_t> above(std::size_t cell) const;
    [[nodiscard]] KeyId findJoinedKey(std::size_t cell) const;

    const StackedTable& stacked_;
    const Table& table_;
    const LabelIndex& labels_;
    std::vector<Edges> edges_;
    std::vector<Content> contents_;
    std::vector<KeyId> keys_;
    std::vector<KeyId> joinedKeys_;
    std::vector<std::vector<std::size_t>> rows_;
    std::vector<bool> isPresent_; ///< by key
};
}
