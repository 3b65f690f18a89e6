// SPDX-License-Identifier: MPL-2.0
#include "recognition/table_match.hxx"

#include "number/cell_value.hxx"
#include "recognition/figure_reference.hxx"
#include "recognition/heading_match.hxx"
#include "recognition/row_match.hxx"

#include <algorithm>
#include <map>

namespace gouji
{
namespace
{
/// A value belongs to a heading if they share at least this part of the narrower one's width.
constexpr double kSufficientOverlap = 0.6;

class TableMatcher
{
public:
    TableMatcher(const Grid& grid, const TableKeys& keys) : grid_(grid), keys_(keys)
    {
        match_.form = keys.form;
        match_.tableForm = keys.tableForm;
        match_.cells.resize(keys.tableForm->figures.size());
        for (const auto& panel : keys.tableForm->panels)
            match_.formRows += panel.rows.leaves.size();
    }

    TableMatch match()
    {
        rows_ = printsRowLabels() ? matchLabelledRows(grid_, keys_) : std::vector<RowMatch>();
        if (!printsRowLabels() && !findValueRow())
            return match_;
        if (rows_.size() * 2 < match_.formRows)
        {
            match_.matchedRows = rows_.size();
            return refused(RefusalReason::RowsMissing);
        }
        if (hasRowTwice())
            return refused(RefusalReason::RowTwice);
        if (!findHeadings())
            return refused(RefusalReason::ColumnHeadingsMissing);
        for (const auto& row : rows_)
            assignValues(row);
        noteMissingRows();
        noteExtraRows();
        return match_;
    }

private:
    [[nodiscard]] bool printsRowLabels() const { return !keys_.tableForm->panels.front().rows.leaves.front().label.text.empty(); }

    TableMatch refused(RefusalReason reason)
    {
        match_.refusal = reason;
        std::ranges::fill(match_.cells, std::nullopt);
        return match_;
    }

    /// A form without row labels has one row of values, right below its headings; what follows may be a note over the whole width.
    bool findValueRow()
    {
        headings_[0] = matchHeading(grid_, keys_.panels.front(), grid_.rowCount());
        if (!headings_[0].isComplete())
        {
            noteMissingColumns(0);
            refused(RefusalReason::ColumnHeadingsMissing);
            return false;
        }
        const auto valueRow = headings_[0].lastRow + 1;
        if (valueRow >= grid_.rowCount())
        {
            refused(RefusalReason::RowsMissing);
            return false;
        }
        for (auto row = valueRow + 1; row < grid_.rowCount(); ++row)
            if (grid_.row(row).size() > 1)
            {
                refused(RefusalReason::ValueRowsSeveral);
                return false;
            }
        rows_.push_back({0, 0, valueRow, 0});
        return true;
    }

    bool hasRowTwice()
    {
        std::map<std::pair<std::size_t, std::size_t>, int> counts;
        for (const auto& row : rows_)
            if (++counts[{row.panel, row.leaf}] == 2)
                match_.repeatedRows.push_back(rowLeaf(row).label.text);
        return !match_.repeatedRows.empty();
    }

    bool findHeadings()
    {
        for (const auto& row : rows_)
        {
            if (headings_.contains(row.panel))
                continue;
            headings_[row.panel] = matchHeading(grid_, keys_.panels[row.panel], row.gridRow);
            if (!headings_[row.panel].isComplete())
                noteMissingColumns(row.panel);
        }
        for (auto& [panel, heading] : headings_)
            noteVariantColumns(panel, heading);
        return match_.missingColumns.empty();
    }

    void noteMissingColumns(std::size_t panel)
    {
        const auto& form = keys_.tableForm->panels[panel];
        for (std::size_t column = 0; column < form.columns.leaves.size(); ++column)
            if (!headings_[panel].cells[column])
                match_.missingColumns.push_back(columnText(form, column));
    }

    void noteVariantColumns(std::size_t panel, const HeadingMatch& heading)
    {
        for (std::size_t column = 0; column < heading.cells.size(); ++column)
            if (const auto cell = heading.cells[column]; cell && keys_.panels[panel].columns.leaves[column].isVariant(grid_.key(*cell)))
                match_.variants.push_back({panel, std::nullopt, column, *cell});
    }

    [[nodiscard]] bool fits(std::size_t value, std::size_t heading) const
    {
        return grid_.overlap(value, heading) >= kSufficientOverlap * std::min(grid_.width(value), grid_.width(heading));
    }

    /// The value cell under a heading: the one with the largest common width.
    [[nodiscard]] std::optional<std::size_t> valueUnder(std::size_t heading, const std::vector<std::size_t>& values) const
    {
        const auto best = std::ranges::max_element(values, {}, [&](std::size_t value) { return grid_.overlap(value, heading); });
        return best == values.end() || !fits(*best, heading) ? std::nullopt : std::optional(*best);
    }

    /// Every column needs a value cell of its own; value cells under no heading of the form are extra.
    void assignValues(const RowMatch& row)
    {
        const auto& cells = grid_.row(row.gridRow);
        const std::vector values(cells.begin() + static_cast<std::ptrdiff_t>(row.firstValue), cells.end());
        const auto& headings = headings_.at(row.panel).cells;
        std::vector<std::size_t> assigned;
        for (const auto& heading : headings)
            if (const auto value = valueUnder(*heading, values); value && std::ranges::find(assigned, *value) == assigned.end())
                assigned.push_back(*value);
        if (assigned.size() != headings.size() || hasRivalValue(headings, values, assigned))
        {
            const auto label = row.firstValue > 0 ? cells[row.firstValue - 1] : cells.front();
            match_.missingRows.push_back({row.panel, row.leaf, label});
            return;
        }
        const auto first = keys_.tableForm->panels[row.panel].firstFigure + row.leaf * headings.size();
        std::ranges::copy(assigned, match_.cells.begin() + static_cast<std::ptrdiff_t>(first));
        ++match_.matchedRows;
        noteVariantRow(row);
        noteExtraValues(row, values, assigned);
    }

    /// Two values under one heading: a number cut in two, or cells out of place.
    [[nodiscard]] bool hasRivalValue(const std::vector<std::optional<std::size_t>>& headings, const std::vector<std::size_t>& values,
                                     const std::vector<std::size_t>& assigned) const
    {
        return std::ranges::any_of(values, [&](std::size_t value)
                                   { return std::ranges::find(assigned, value) == assigned.end()
                                         && parseCellValue(grid_.cell(value).text).state != ValueState::Blank
                                         && std::ranges::any_of(headings, [&](const auto& heading) { return fits(value, *heading); }); });
    }

    void noteVariantRow(const RowMatch& row)
    {
        if (row.firstValue == 0)
            return;
        const auto label = grid_.row(row.gridRow)[row.firstValue - 1];
        if (keys_.panels[row.panel].rows.leaves[row.leaf].isVariant(grid_.key(label)))
            match_.variants.push_back({row.panel, row.leaf, std::nullopt, label});
    }

    void noteExtraValues(const RowMatch& row, const std::vector<std::size_t>& values, const std::vector<std::size_t>& assigned)
    {
        for (const auto value : values)
            if (std::ranges::find(assigned, value) == assigned.end() && parseCellValue(grid_.cell(value).text).state == ValueState::Number)
                noteExtra(grid_.row(row.gridRow)[0], value);
    }

    void noteMissingRows()
    {
        for (std::size_t panel = 0; panel < keys_.tableForm->panels.size(); ++panel)
            for (std::size_t leaf = 0; leaf < keys_.tableForm->panels[panel].rows.leaves.size(); ++leaf)
                if (std::ranges::none_of(rows_, [&](const RowMatch& row) { return row.panel == panel && row.leaf == leaf; }))
                    match_.missingRows.push_back({panel, leaf, std::nullopt});
    }

    /// A row that is none of the form's and yet holds numbers, below the first row that is.
    void noteExtraRows()
    {
        for (auto gridRow = rows_.front().gridRow + 1; gridRow < grid_.rowCount(); ++gridRow)
        {
            if (std::ranges::find(rows_, gridRow, &RowMatch::gridRow) != rows_.end())
                continue;
            const auto& cells = grid_.row(gridRow);
            const auto number = std::ranges::find_if(
                cells, [&](std::size_t cell) { return parseCellValue(grid_.cell(cell).text).state == ValueState::Number; });
            if (number != cells.begin() && number != cells.end())
                noteExtra(*(number - 1), *number);
        }
    }

    void noteExtra(std::size_t label, std::size_t value)
    {
        const auto cell = grid_.cell(label).text.empty() ? value : label;
        if (std::ranges::find(match_.extraCells, cell) == match_.extraCells.end())
            match_.extraCells.push_back(cell);
    }

    [[nodiscard]] const AxisLeaf& rowLeaf(const RowMatch& row) const { return keys_.tableForm->panels[row.panel].rows.leaves[row.leaf]; }

    const Grid& grid_;
    const TableKeys& keys_;
    TableMatch match_;
    std::vector<RowMatch> rows_;
    std::map<std::size_t, HeadingMatch> headings_; ///< by panel
};
}

std::size_t commonLabels(const Grid& grid, const TableKeys& keys)
{
    return static_cast<std::size_t>(std::ranges::count_if(keys.telling, [&](KeyId key) { return grid.has(key); }));
}

double likeness(const Grid& grid, const TableKeys& keys)
{
    return static_cast<double>(commonLabels(grid, keys)) / static_cast<double>(keys.telling.size());
}

TableMatch matchTable(const Grid& grid, const TableKeys& keys)
{
    return TableMatcher(grid, keys).match();
}
}
