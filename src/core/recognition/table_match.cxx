// SPDX-License-Identifier: MPL-2.0
#include "recognition/table_match.hxx"

#include "figures/figure_reference.hxx"
#include "recognition/column_reader.hxx"
#include "recognition/foreign_headings.hxx"
#include "recognition/value_row.hxx"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace gouji
{
namespace
{
class TableMatcher
{
public:
    TableMatcher(const Grid& grid, const TableKeys& keys) : grid_(grid), keys_(keys), reader_(grid, keys, rows_)
    {
        match_.form = keys.form;
        match_.tableForm = keys.tableForm;
        match_.cells.resize(keys.tableForm->figures.size());
        for (const auto& tableBlock : keys.tableForm->tableBlocks)
            match_.formRows += tableBlock.rows.leaves.size();
    }

    TableMatch match()
    {
        if (!printsRowLabels(*keys_.tableForm))
            return matchValueRow(grid_, keys_, std::move(match_));
        auto found = matchLabelledRows(grid_, keys_);
        rows_ = std::move(found.rows);
        match_.uncertainRows = std::move(found.uncertain);
        if (rows_.size() * 2 < match_.formRows)
        {
            match_.matchedRows = rows_.size();
            return refused(Refusal::RowsMissing);
        }
        if (hasRowTwice())
            return refused(Refusal::RowTwice);
        for (const auto& row : rows_)
            readRow(row);
        if (!match_.missingColumns.empty() && match_.matchedRows * 2 < match_.formRows)
            return refused(Refusal::ColumnHeadingsMissing);
        dropMergedCells();
        noteMissingRows();
        noteRowOutOfOrder();
        noteExtraRows();
        std::ranges::copy(foreignHeadingRows(grid_, keys_, rows_), std::back_inserter(match_.foreignHeadings));
        return std::move(match_);
    }

private:
    TableMatch refused(Refusal refusal)
    {
        match_.refusal = refusal;
        std::ranges::fill(match_.cells, std::nullopt);
        return std::move(match_);
    }

    [[nodiscard]] bool hasRowTwice()
    {
        std::map<std::pair<std::size_t, std::size_t>, int> counts;
        for (const auto& row : rows_)
            if (++counts[{row.tableBlock, row.leaf}] == 2)
                match_.repeatedRows.push_back(keys_.tableForm->tableBlocks[row.tableBlock].rows.leaves[row.leaf].label.text);
        return !match_.repeatedRows.empty();
    }

    [[nodiscard]] std::size_t labelOf(const RowMatch& row) const { return grid_.row(row.gridRow)[row.firstValue - 1]; }

    void readRow(const RowMatch& row)
    {
        const auto reading = reader_.read(row);
        const auto& headings = reader_.headingsOver(row);
        if (!reading)
        {
            match_.missingRows.push_back({row.tableBlock, row.leaf, labelOf(row), reader_.valuesOf(row)});
            noteMissingHeadings(row.tableBlock, headings);
            return;
        }
        const auto first = keys_.tableForm->tableBlocks[row.tableBlock].firstFigure + row.leaf * reading->cells.size();
        std::ranges::copy(reading->cells, match_.cells.begin() + static_cast<std::ptrdiff_t>(first));
        for (std::size_t column = 0; column < reading->cells.size(); ++column)
            if (const auto& cell = reading->cells[column]; cell && reachesBeyond(*cell, labelOf(row)))
                noteMerged(*cell, row, first + column);
        ++match_.matchedRows;
        noteRespeltColumns(row.tableBlock, headings);
        noteRespeltRow(row);
        noteColumns(row.tableBlock, *reading);
        noteForeignHeading(row, *reading);
        noteExtraValues(row, reading->cells);
    }

    [[nodiscard]] bool reachesBeyond(std::size_t value, std::size_t label) const
    {
        const auto& one = grid_.cell(value);
        const auto& other = grid_.cell(label);
        return one.row < other.row || one.row + one.rowSpan > other.row + other.rowSpan;
    }

    void noteMerged(std::size_t cell, const RowMatch& row, std::size_t figure)
    {
        auto merged = std::ranges::find(match_.mergedCells, cell, &MergedCell::cell);
        if (merged == match_.mergedCells.end())
            merged = match_.mergedCells.insert(merged, {cell, {}, {}});
        merged->rows.push_back({row.tableBlock, row.leaf});
        merged->figures.push_back(figure);
    }

    void dropMergedCells()
    {
        for (const auto& merged : match_.mergedCells)
            for (const auto figure : merged.figures)
                match_.cells[figure] = std::nullopt;
    }

    void noteMissingHeadings(std::size_t tableBlock, const HeadingMatch& headings)
    {
        if (!tableBlocksWithoutHeadings_.insert(tableBlock).second)
            return;
        for (std::size_t column = 0; column < headings.cells.size(); ++column)
            if (!headings.cells[column])
                match_.missingColumns.push_back(columnText(keys_.tableForm->tableBlocks[tableBlock], column));
    }

    void noteRespeltColumns(std::size_t tableBlock, const HeadingMatch& headings)
    {
        for (std::size_t column = 0; column < headings.cells.size(); ++column)
            if (headings.isRespelt[column] && respeltCells_.emplace(tableBlock, *headings.cells[column]).second)
                match_.variants.push_back({tableBlock, std::nullopt, column, *headings.cells[column]});
    }

    void noteRespeltRow(const RowMatch& row)
    {
        const auto& label = keys_.tableBlocks[row.tableBlock].rows.leaves[row.leaf];
        if (label.isVariant(grid_.key(labelOf(row))))
            match_.variants.push_back({row.tableBlock, row.leaf, std::nullopt, labelOf(row)});
    }

    void noteColumns(std::size_t tableBlock, const ColumnReading& reading)
    {
        const auto note = [&](std::size_t column, bool isRead)
        {
            const auto isSame = [&](const UnnamedColumn& other) { return other.tableBlock == tableBlock && other.column == column; };
            if (std::ranges::none_of(match_.unnamedColumns, isSame))
                match_.unnamedColumns.push_back({tableBlock, column, isRead});
        };
        for (const auto column : reading.unnamedColumns)
            note(column, true);
        for (const auto column : reading.missingColumns)
            note(column, false);
    }

    void noteForeignHeading(const RowMatch& row, const ColumnReading& reading)
    {
        if (!reading.foreignHeading)
            return;
        auto heading = std::ranges::find(match_.foreignHeadings, *reading.foreignHeading, &ForeignHeading::cell);
        if (heading == match_.foreignHeadings.end())
            heading = match_.foreignHeadings.insert(heading, {*reading.foreignHeading, {}});
        heading->rows.push_back({row.tableBlock, row.leaf});
    }

    void noteExtraValues(const RowMatch& row, const std::vector<std::optional<std::size_t>>& read)
    {
        for (const auto value : reader_.valuesOf(row))
            if (std::ranges::find(read, std::optional(value)) == read.end() && grid_.isNumber(value))
                noteExtra(grid_.row(row.gridRow)[0], value);
    }

    [[nodiscard]] bool isUncertain(std::size_t tableBlock, std::size_t leaf) const
    {
        return std::ranges::any_of(match_.uncertainRows,
                                   [&](const UncertainRow& row)
                                   {
                                       return std::ranges::any_of(row.candidates, [&](const auto& candidate)
                                                                  { return candidate.tableBlock == tableBlock && candidate.leaf == leaf; });
                                   });
    }

    void noteMissingRows()
    {
        for (std::size_t tableBlock = 0; tableBlock < keys_.tableForm->tableBlocks.size(); ++tableBlock)
            for (std::size_t leaf = 0; leaf < keys_.tableForm->tableBlocks[tableBlock].rows.leaves.size(); ++leaf)
                if (std::ranges::none_of(rows_, [&](const RowMatch& row) { return row.tableBlock == tableBlock && row.leaf == leaf; })
                    && !isUncertain(tableBlock, leaf))
                    match_.missingRows.push_back({tableBlock, leaf, std::nullopt, {}});
    }

    void noteRowOutOfOrder()
    {
        for (std::size_t index = 1; index < rows_.size() && !match_.rowOutOfOrder; ++index)
            if (std::pair(rows_[index].tableBlock, rows_[index].leaf) < std::pair(rows_[index - 1].tableBlock, rows_[index - 1].leaf))
                match_.rowOutOfOrder = labelOf(rows_[index]);
    }

    /// A row that is none of the form's and yet holds numbers, below the first row that is.
    void noteExtraRows()
    {
        for (auto gridRow = rows_.front().gridRow + 1; gridRow < grid_.rowCount(); ++gridRow)
        {
            if (std::ranges::find(rows_, gridRow, &RowMatch::gridRow) != rows_.end())
                continue;
            const auto& cells = grid_.row(gridRow);
            const auto number = std::ranges::find_if(cells, [&](std::size_t cell) { return grid_.isNumber(cell); });
            const auto isUncertainRow = std::ranges::any_of(match_.uncertainRows, [&](const UncertainRow& row)
                                                            { return std::ranges::find(cells, row.label) != cells.end(); });
            if (number != cells.begin() && number != cells.end() && !isUncertainRow)
                noteExtra(*(number - 1), *number);
        }
    }

    void noteExtra(std::size_t label, std::size_t value)
    {
        const auto cell = grid_.cell(label).text.empty() ? value : label;
        if (std::ranges::find(match_.extraCells, cell) == match_.extraCells.end())
            match_.extraCells.push_back(cell);
    }

    const Grid& grid_;
    const TableKeys& keys_;
    TableMatch match_;
    std::vector<RowMatch> rows_;
    ColumnReader reader_;
    std::set<std::size_t> tableBlocksWithoutHeadings_;
    std::set<std::pair<std::size_t, std::size_t>> respeltCells_; ///< table block, cell
};
}

bool TableMatch::lacksRows() const
{
    return std::ranges::any_of(missingRows, [](const MissingRow& row) { return !row.cell; });
}

TableMatch matchTable(const Grid& grid, const TableKeys& keys)
{
    return TableMatcher(grid, keys).match();
}
}
