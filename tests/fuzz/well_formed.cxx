// SPDX-License-Identifier: MPL-2.0
#include "well_formed.hxx"

#include "expect.hxx"

#include <algorithm>
#include <functional>
#include <utility>
#include <variant>
#include <vector>

namespace gouji::fuzz
{
namespace
{
void expectWellFormed(const Table& table)
{
    const auto columns = table.columnEdges.empty() ? 0 : table.columnEdges.size() - 1;
    expect(std::ranges::adjacent_find(table.columnEdges, std::greater_equal<>()) == table.columnEdges.end(), "edges ascend");
    std::vector taken(table.rowCount, std::vector<bool>(columns));
    std::pair<std::size_t, std::size_t> last{};
    for (const auto& cell : table.cells)
    {
        expect(cell.row + cell.rowSpan <= table.rowCount && cell.column + cell.columnSpan <= columns, "cells stand within the table");
        expect(last <= std::pair(cell.row, cell.column), "cells stand in reading order");
        last = {cell.row, cell.column};
        for (auto row = cell.row; row < cell.row + cell.rowSpan; ++row)
            for (auto column = cell.column; column < cell.column + cell.columnSpan; ++column)
            {
                expect(!taken[row][column], "cells do not overlap");
                taken[row][column] = true;
            }
    }
}
}

void expectWellFormed(const Document& document)
{
    for (const auto& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            expectWellFormed(*table);
}
}
