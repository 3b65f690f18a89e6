// SPDX-License-Identifier: MPL-2.0
#include "support/table_text.hxx"

#include "base/text.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace gouji::test
{
namespace
{
const std::string kLeft = "<";
const std::string kAbove = "^";

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    std::istringstream stream{std::string(line)};
    for (std::string cell; std::getline(stream, cell, '|');)
    {
        const auto begin = cell.find_first_not_of(' ');
        cell = begin == std::string::npos ? "" : cell.substr(begin, cell.find_last_not_of(' ') + 1 - begin);
        cells.push_back(boost::replace_all_copy(cell, "\\n", "\n"));
    }
    if (line.ends_with('|'))
        cells.emplace_back();
    return cells;
}

std::string nameOf(std::size_t row, std::size_t column)
{
    return std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1);
}
}

TableText::TableText(std::string_view lines)
{
    std::istringstream stream{std::string(lines)};
    for (std::string line; std::getline(stream, line);)
        if (line.find_first_not_of(' ') != std::string::npos)
            rows_.push_back(cellsOf(line));
    for (const auto& row : rows_)
        if (row.size() != columnCount())
            throw std::logic_error("rows of a table text differ in length");
}

std::size_t TableText::rowOf(const std::string& text) const
{
    const auto row = std::ranges::find_if(rows_, [&](const Row& cells) { return std::ranges::find(cells, text) != cells.end(); });
    if (row == rows_.end())
        throw std::logic_error("no row with " + text);
    return static_cast<std::size_t>(row - rows_.begin());
}

std::size_t TableText::columnOf(const std::string& text) const
{
    const auto& row = rows_[rowOf(text)];
    return static_cast<std::size_t>(std::ranges::find(row, text) - row.begin());
}

TableText& TableText::set(std::size_t row, std::size_t column, const std::string& text)
{
    rows_.at(row).at(column) = text;
    return *this;
}

TableText& TableText::replace(const std::string& text, const std::string& by)
{
    (void)rowOf(text);
    for (auto& row : rows_)
        std::ranges::replace(row, text, by);
    return *this;
}

TableText& TableText::insertRow(std::size_t before, std::string_view cells)
{
    rows_.insert(rows_.begin() + static_cast<std::ptrdiff_t>(before), cellsOf(cells));
    if (rows_[before].size() != columnCount())
        throw std::logic_error("inserted row differs in length");
    return *this;
}

TableText& TableText::putBefore(const TableText& rows)
{
    rows_.insert(rows_.begin(), rows.rows_.begin(), rows.rows_.end());
    return *this;
}

TableText& TableText::insertColumn(std::size_t before, const std::string& text)
{
    for (auto& row : rows_)
        row.insert(row.begin() + static_cast<std::ptrdiff_t>(before), text);
    return *this;
}

TableText& TableText::removeRow(std::size_t row)
{
    for (std::size_t column = 0; column < columnCount(); ++column)
        if (row + 1 < rowCount() && rows_[row][column] != kAbove && rows_[row + 1][column] == kAbove)
            rows_[row + 1][column] = rows_[row][column];
    rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(row));
    return *this;
}

TableText& TableText::removeColumn(std::size_t column)
{
    for (auto& row : rows_)
    {
        if (column + 1 < row.size() && row[column] != kLeft && row[column + 1] == kLeft)
            row[column + 1] = row[column];
        row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
    }
    return *this;
}

bool TableText::isTall(std::size_t row, std::size_t column) const
{
    return rows_[row][column] == kAbove || (row + 1 < rowCount() && rows_[row + 1][column] == kAbove);
}

/// Merged over the same columns, and into other rows at the same places.
bool TableText::areShapedAlike(std::size_t one, std::size_t other) const
{
    for (std::size_t column = 0; column < columnCount(); ++column)
        if (isTall(one, column) != isTall(other, column) || (rows_[one][column] == kLeft) != (rows_[other][column] == kLeft))
            return false;
    return true;
}

TableText& TableText::exchangeRows(std::size_t one, std::size_t other)
{
    if (areShapedAlike(one, other))
        for (std::size_t column = 0; column < columnCount(); ++column)
            if (!isTall(one, column))
                std::swap(rows_[one][column], rows_[other][column]);
    return *this;
}

TableText& TableText::exchangeColumns(std::size_t one, std::size_t other)
{
    return transpose().exchangeRows(one, other).transpose();
}

TableText& TableText::transpose()
{
    TableText turned(columnCount(), rowCount());
    for (std::size_t row = 0; row < rowCount(); ++row)
        for (std::size_t column = 0; column < columnCount(); ++column)
        {
            const auto& text = rows_[row][column];
            turned.rows_[column][row] = text == kLeft ? kAbove : text == kAbove ? kLeft : text;
        }
    rows_ = std::move(turned.rows_);
    return *this;
}

TableText TableText::part(std::size_t begin, std::size_t end) const
{
    TableText result;
    result.rows_.assign(rows_.begin() + static_cast<std::ptrdiff_t>(begin), rows_.begin() + static_cast<std::ptrdiff_t>(end));
    for (auto& text : result.rows_.front())
        if (text == kAbove)
            text.clear();
    return result;
}

Table TableText::table(const std::string& name, std::vector<int> columnEdges) const
{
    Table table{name, rowCount(), std::move(columnEdges), {}, false};
    for (std::size_t edge = 0; table.columnEdges.size() <= columnCount(); ++edge)
        table.columnEdges.push_back(static_cast<int>(edge * 10000 / columnCount()));
    for (std::size_t row = 0; row < rowCount(); ++row)
        for (std::size_t column = 0; column < columnCount(); ++column)
        {
            if (rows_[row][column] == kLeft || rows_[row][column] == kAbove)
                continue;
            Cell cell{row, column, 1, 1, nameOf(row, column), rows_[row][column], {}};
            while (column + cell.columnSpan < columnCount() && rows_[row][column + cell.columnSpan] == kLeft)
                ++cell.columnSpan;
            while (row + cell.rowSpan < rowCount() && rows_[row + cell.rowSpan][column] == kAbove)
                ++cell.rowSpan;
            table.cells.push_back(std::move(cell));
        }
    return table;
}
}
