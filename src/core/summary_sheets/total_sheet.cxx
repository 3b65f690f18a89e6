// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/total_sheet.hxx"

#include "form_layout/table_grid.hxx"
#include "summary_sheets/detail_sheet.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
constexpr unsigned kLabelWidth = 24;
constexpr unsigned kWidth = 12;
constexpr std::size_t kLabelColumns = 3;
constexpr std::size_t kLineColumns = 7; ///< that a line of text above the tables takes

CellLook lookOf(GridCellKind kind)
{
    return kind == GridCellKind::RowGroup || kind == GridCellKind::RowLabel ? CellLook::Label : CellLook::Heading;
}

class TotalSheet
{
public:
    TotalSheet(const Summary& summary, const MessageCatalog& catalog) : summary_(summary), catalog_(catalog) {}

    Sheet sheet()
    {
        const auto& collection = *summary_.collection;
        addLine(catalog_.text("sheet.totals-of", {{"count", std::to_string(summary_.reports.size())},
                                                  {"year", collection.year ? std::to_string(*collection.year) : std::string()}}));
        if (!summary_.withheld.empty())
            addLine(catalog_.text("sheet.totals-withheld", {{"count", std::to_string(summary_.withheld.size())}}));
        if (!summary_.missing.empty())
            addLine(catalog_.text("sheet.totals-missing", {{"count", std::to_string(summary_.missing.size())}}));
        addLine(catalog_.text("sheet.totals-marks", {{"notes", catalog_.text("sheet.notes")}}));
        if (collection.form)
            std::ranges::for_each(collection.form->tables, [this](const TableForm& table) { addTable(table); });
        return {catalog_.text("sheet.totals"), std::move(rows_), widths()};
    }

private:
    void addLine(const std::string& text) { rows_.push_back({{text, CellLook::Plain, 1, kLineColumns}}); }

    void addTable(const TableForm& table)
    {
        rows_.emplace_back();
        const auto grid = layTableOut(table);
        rows_.push_back(SheetRow(grid.columnCount, {{}, CellLook::Heading}));
        rows_.back().front() = {table.title, CellLook::Heading, 1, grid.columnCount};
        const auto first = rows_.size();
        rows_.resize(first + grid.rowCount, SheetRow(grid.columnCount));
        for (const auto& cell : grid.cells)
            rows_[first + cell.row][cell.column] = cellOf(cell);
        columnCount_ = std::max(columnCount_, grid.columnCount);
    }

    /// Value cells come in the order of the figures.
    SheetCell cellOf(const GridCell& cell)
    {
        if (cell.kind != GridCellKind::Value)
            return {cell.label->text, lookOf(cell.kind), cell.rowSpan, cell.columnSpan};
        const auto figure = nextFigure_++;
        return {sumOverDetails(summary_, figure, catalog_), isDoubtful(summary_.figures[figure]) ? CellLook::Marked : CellLook::Plain, cell.rowSpan,
                cell.columnSpan};
    }

    /// Units that are in no sum are told once, above them.
    [[nodiscard]] bool isDoubtful(const SummedFigure& figure) const
    {
        const bool hasBlankTotal = figure.definition->isComputed && !figure.countedAsZero.empty();
        return !summary_.isReadThroughout(figure) || hasBlankTotal
            || std::ranges::any_of(figure.contributors, [&](const Contributor& each) { return summary_.figureOf(each).isUnderError; });
    }

    [[nodiscard]] std::vector<unsigned> widths() const
    {
        std::vector<unsigned> widths(columnCount_, kWidth);
        std::fill_n(widths.begin(), std::min(widths.size(), kLabelColumns), kLabelWidth);
        return widths;
    }

    const Summary& summary_;
    const MessageCatalog& catalog_;
    std::vector<SheetRow> rows_;
    std::size_t nextFigure_ = 0;
    std::size_t columnCount_ = 0;
};
}

Sheet totalSheet(const Summary& summary, const MessageCatalog& catalog)
{
    return TotalSheet(summary, catalog).sheet();
}
}
