// SPDX-License-Identifier: MPL-2.0
#include "support/official_table.hxx"

#include "form_layout/table_grid.hxx"

namespace gouji::test
{
namespace
{
void place(TableText& text, const GridCell& cell, const std::string& content)
{
    for (std::size_t row = cell.row; row < cell.row + cell.rowSpan; ++row)
        for (std::size_t column = cell.column; column < cell.column + cell.columnSpan; ++column)
            text.set(row, column, column > cell.column ? "<" : row > cell.row ? "^" : content);
}
}

TableText officialTable(const TableForm& form, const FigureTexts& texts, const std::string& otherwise)
{
    const TableGrid grid = layTableOut(form);
    TableText text(grid.rowCount, grid.columnCount);
    std::size_t figure = 0;
    for (const auto& cell : grid.cells)
    {
        if (cell.kind != GridCellKind::Value)
        {
            place(text, cell, cell.label->text);
            continue;
        }
        const auto found = texts.find(form.figures.at(figure++).id);
        place(text, cell, found == texts.end() ? otherwise : found->second);
    }
    return text;
}
}
