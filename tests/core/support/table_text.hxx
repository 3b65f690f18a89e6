// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string>
#include <string_view>
#include <vector>

namespace gouji::test
{
/// A table as a fixture writes it: one line per row, cells parted by "|"; "<" continues the cell to the left, "^" the
/// cell above.
///
///     信息内容 | 本年制发件数 | <
///     规章     | 1            | 2
///
/// "\n" written as backslash and n is a line break in a cell. Rows and columns are numbered from 0.
class TableText
{
    using Row = std::vector<std::string>;

public:
    TableText() = default;
    explicit TableText(std::string_view lines);
    TableText(std::size_t rows, std::size_t columns) : rows_(rows, Row(columns)) {}

    [[nodiscard]] std::size_t rowCount() const { return rows_.size(); }
    [[nodiscard]] std::size_t columnCount() const { return rows_.empty() ? 0 : rows_.front().size(); }
    [[nodiscard]] const std::string& at(std::size_t row, std::size_t column) const { return rows_.at(row).at(column); }
    /// The row whose cells hold this text; a fixture that names none is wrong.
    [[nodiscard]] std::size_t rowOf(const std::string& text) const;
    [[nodiscard]] std::size_t columnOf(const std::string& text) const;

    TableText& set(std::size_t row, std::size_t column, const std::string& text);
    /// Changes every cell that holds this text.
    TableText& replace(const std::string& text, const std::string& by);
    TableText& insertRow(std::size_t before, std::string_view cells);
    TableText& putBefore(const TableText& rows); ///< these rows above its own
    TableText& insertColumn(std::size_t before, const std::string& text); ///< the same text in every row
    /// Of a merged cell, what is left keeps its text.
    TableText& removeRow(std::size_t row);
    TableText& removeColumn(std::size_t column);
    /// Exchanges two rows or columns that are merged alike, else nothing; cells that reach into other rows or columns
    /// stay.
    TableText& exchangeRows(std::size_t one, std::size_t other);
    TableText& exchangeColumns(std::size_t one, std::size_t other);
    /// Rows [begin, end) as a table of their own; what was merged across the cut begins anew, without its text.
    [[nodiscard]] TableText part(std::size_t begin, std::size_t end) const;

    /// As a reader would yield it. Columns of equal width unless edges are given.
    [[nodiscard]] Table table(const std::string& name, std::vector<int> columnEdges = {}) const;

private:
    [[nodiscard]] bool isTall(std::size_t row, std::size_t column) const;
    [[nodiscard]] bool areShapedAlike(std::size_t one, std::size_t other) const;
    TableText& transpose();

    std::vector<Row> rows_;
};
}
