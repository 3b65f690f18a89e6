// SPDX-License-Identifier: MPL-2.0
#include "recognition/value_row.hxx"

#include "figures/figure_reference.hxx"
#include "recognition/column_reader.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
TableMatch refused(TableMatch match, Refusal refusal)
{
    match.refusal = refusal;
    return match;
}

TableMatch refusedForHeadings(TableMatch match, const HeadingMatch& headings)
{
    for (std::size_t column = 0; column < headings.cells.size(); ++column)
        if (!headings.cells[column])
            match.missingColumns.push_back(columnText(match.tableForm->tableBlocks.front(), column));
    return refused(std::move(match), Refusal::ColumnHeadingsMissing);
}

void noteRespelt(TableMatch& match, const HeadingMatch& headings)
{
    for (std::size_t column = 0; column < headings.cells.size(); ++column)
        if (headings.isRespelt[column])
            match.variants.push_back({0, std::nullopt, column, *headings.cells[column]});
}

/// Rows of more than one cell below the headings; of those, the ones that hold anything, if any does.
std::vector<std::size_t> rowsBelow(const Grid& grid, std::size_t lastHeadingRow)
{
    std::vector<std::size_t> rows;
    for (auto row = lastHeadingRow + 1; row < grid.rowCount(); ++row)
        if (grid.row(row).size() > 1)
            rows.push_back(row);
    std::vector<std::size_t> filled;
    std::ranges::copy_if(rows, std::back_inserter(filled), [&](std::size_t row)
                         { return !std::ranges::all_of(grid.row(row), [&](std::size_t cell) { return grid.isBlank(cell); }); });
    return filled.empty() ? rows : filled;
}
}

bool printsRowLabels(const TableForm& form)
{
    return !form.tableBlocks.front().rows.leaves.front().label.text.empty();
}

TableMatch matchValueRow(const Grid& grid, const TableKeys& keys, TableMatch match)
{
    const auto headings = matchHeading(grid, keys.tableBlocks.front(), {0, grid.rowCount()});
    if (!headings.isComplete())
        return refusedForHeadings(std::move(match), headings);
    const auto valueRows = rowsBelow(grid, headings.lastRow);
    if (valueRows.empty())
        return refused(std::move(match), Refusal::RowsMissing);
    if (valueRows.size() > 1)
        return refused(std::move(match), Refusal::ValueRowsSeveral);

    const std::vector<RowMatch> rows{{0, 0, valueRows.front(), 0}};
    ColumnReader reader(grid, keys, rows);
    const auto reading = reader.read(rows.front());
    if (!reading)
    {
        match.missingRows.push_back({0, 0, grid.row(valueRows.front()).front(), reader.valuesOf(rows.front())});
        return match;
    }
    match.cells = reading->cells;
    match.matchedRows = 1;
    noteRespelt(match, headings);
    for (const auto value : reader.valuesOf(rows.front()))
        if (std::ranges::find(match.cells, std::optional(value)) == match.cells.end() && grid.isNumber(value))
            match.extraCells.push_back(value);
    return match;
}
}
