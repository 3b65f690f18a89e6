// SPDX-License-Identifier: MPL-2.0
#include "pasted_numbers/plan_paste.hxx"

#include "figures/figure_reference.hxx"
#include "pasted_numbers/form_labels.hxx"
#include "pasted_numbers/lay_block.hxx"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji
{
namespace
{
/// One row of value cells, of any part of the table.
struct ValueRow
{
    const TableBlock* tableBlock;
    std::size_t row;

    [[nodiscard]] const AxisLeaf& leaf() const { return tableBlock->rows.leaves[row]; }
    [[nodiscard]] std::size_t width() const { return tableBlock->columns.leaves.size(); }
    [[nodiscard]] std::size_t figureAt(std::size_t column) const { return tableBlock->firstFigure + row * width() + column; }
};

/// Where the numbers of a block come to.
struct Layout
{
    Places rows; ///< indices of value rows
    Places columns;
};

std::string numbered(std::size_t index)
{
    return std::to_string(index + 1);
}

std::vector<bool> totalsOf(const Axis& axis)
{
    std::vector<bool> totals;
    for (const auto& leaf : axis.leaves)
        totals.push_back(leaf.isComputed);
    return totals;
}

class PastePlanner
{
public:
    PastePlanner(const TextBlock& block, const ReportTable& table, std::size_t figure)
        : table_(table), start_(table.tableForm->figures[figure]), numbers_(FormLabels(*table.tableForm).withoutLabels(block))
    {
        for (const auto& tableBlock : table.tableForm->tableBlocks)
            for (std::size_t row = 0; row < tableBlock.rows.leaves.size(); ++row)
                addRow({&tableBlock, row});
    }

    [[nodiscard]] PasteResult plan() const
    {
        if (numbers_.cells.empty() || width() == 0)
            return PasteRefusal{"empty", {}, {}};
        const auto layout = layoutOf();
        if (!layout)
            return layout.error();
        return changesOf(layout.value());
    }

private:
    using LayoutResult = boost::outcome_v2::basic_result<Layout, PasteRefusal, boost::outcome_v2::policy::terminate>;

    [[nodiscard]] std::size_t width() const { return numbers_.cells.front().size(); }
    [[nodiscard]] std::size_t height() const { return numbers_.cells.size(); }
    [[nodiscard]] const TableBlock& startTableBlock() const { return table_.tableForm->tableBlocks[start_.tableBlock]; }

    /// Rows that the document lacks take no numbers.
    void addRow(const ValueRow& row)
    {
        bool isThere = false;
        for (std::size_t column = 0; column < row.width(); ++column)
            isThere = isThere || table_.figures[row.figureAt(column)].has_value();
        if (!isThere)
            return;
        if (row.tableBlock == &startTableBlock() && row.row == start_.row)
            startRow_ = rows_.size();
        rows_.push_back(row);
    }

    [[nodiscard]] LayoutResult layoutOf() const
    {
        const auto rowsLeft = rows_.size() - startRow_;
        const auto columnsLeft = startTableBlock().columns.leaves.size() - start_.column;
        if (height() > rowsLeft)
            return refusedSize("rows", height(), rowsLeft);
        if (width() > columnsLeft)
            return refusedSize("columns", width(), columnsLeft);

        std::vector<bool> totalRows;
        for (const auto& row : rows_)
            totalRows.push_back(row.leaf().isComputed);
        auto rows = waysToLay(height(), startRow_, totalRows);
        const auto columns = waysToLay(width(), start_.column, totalsOf(startTableBlock().columns));
        const auto strange = rows.empty() ? std::nullopt : strangeLabel(rows.front());
        std::erase_if(rows, [this](const Places& way) { return strangeLabel(way).has_value(); });
        if (rows.empty() && strange)
            return *strange;
        if (rows.size() != 1 || columns.size() != 1)
            return PasteRefusal{"open", {{"rows", std::to_string(height())}, {"columns", std::to_string(width())}}, {}};
        return Layout{rows.front(), columns.front()};
    }

    static PasteRefusal refusedSize(const std::string& key, std::size_t count, std::size_t available)
    {
        return {key, {{"count", std::to_string(count)}, {"available", std::to_string(available)}}, {}};
    }

    /// The first row whose label is not that of the form's row.
    [[nodiscard]] std::optional<PasteRefusal> strangeLabel(const Places& way) const
    {
        for (std::size_t row = 0; row < way.size(); ++row)
        {
            const auto& text = numbers_.rowLabels[row];
            const auto& expected = rows_[way[row]].leaf().label;
            if (!text.empty() && !names(text, expected))
                return PasteRefusal{"label", {{"row", numbered(numbers_.rows[row])}, {"text", text}, {"expected", expected.shortText}}, {}};
        }
        return std::nullopt;
    }

    [[nodiscard]] PasteResult changesOf(const Layout& layout) const
    {
        PastePlan plan;
        for (std::size_t row = 0; row < height(); ++row)
            for (std::size_t column = 0; column < width(); ++column)
                if (!numbers_.cells[row][column].empty())
                    if (auto refusal = addChange(row, column, layout, plan))
                        return *refusal;
        return plan;
    }

    [[nodiscard]] Arguments placeInBlock(std::size_t row, std::size_t column) const
    {
        return {{"row", numbered(numbers_.rows[row])}, {"column", numbered(numbers_.firstColumn + column)}, {"text", numbers_.cells[row][column]}};
    }

    std::optional<PasteRefusal> addChange(std::size_t row, std::size_t column, const Layout& layout, PastePlan& plan) const
    {
        const auto& target = rows_[layout.rows[row]];
        const auto targetColumn = layout.columns[column];
        if (targetColumn >= target.width() || !table_.figures[target.figureAt(targetColumn)])
            return PasteRefusal{"missing", placeInBlock(row, column), {}};

        const auto index = target.figureAt(targetColumn);
        const auto reference = referenceTo(table_, index);
        const auto value = parseCellValue(numbers_.cells[row][column]);
        if (!value.number || !value.trailingText.empty())
            return PasteRefusal{"number", placeInBlock(row, column), reference};

        const Figure& figure = *table_.figures[index];
        CellChange change{reference, figure.cellText, value.number->toString(), {}, {}, figure.notes.hasPendingChange};
        if (figure.text != change.newText)
            (isFilled(figure) ? plan.overwriting : plan.intoBlanks).push_back(std::move(change));
        return std::nullopt;
    }

    static bool isFilled(const Figure& figure)
    {
        const bool isZero = figure.value.number && figure.value.number->isZero() && figure.value.trailingText.empty();
        return figure.value.state != ValueState::Blank && !isZero;
    }

    const ReportTable& table_;
    const FigureDefinition& start_;
    NumberBlock numbers_;
    std::vector<ValueRow> rows_;
    std::size_t startRow_ = 0;
};
}

PasteResult planPaste(const TextBlock& block, const ReportTable& table, std::size_t figure)
{
    return PastePlanner(block, table, figure).plan();
}
}
