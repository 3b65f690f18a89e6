// SPDX-License-Identifier: MPL-2.0
#include "support/table_as_text.hxx"

#include <algorithm>

namespace gouji::test
{
std::vector<std::string> linesOf(const Table& table)
{
    std::size_t columns = 0;
    std::size_t rows = 0;
    for (const auto& cell : table.cells)
    {
        columns = std::max(columns, cell.column + cell.columnSpan);
        rows = std::max(rows, cell.row + cell.rowSpan);
    }
    std::vector<std::vector<std::string>> grid(rows, std::vector<std::string>(columns));
    for (const auto& cell : table.cells)
        grid[cell.row][cell.column] = cell.text;
    std::vector<std::string> lines;
    for (const auto& row : grid)
    {
        std::string& line = lines.emplace_back(row.front());
        for (std::size_t column = 1; column < columns; ++column)
            line.append(1, '\t').append(row[column]);
    }
    return lines;
}
}
