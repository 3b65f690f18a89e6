// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/detail_sheet.hxx"

#include "figures/figure_reference.hxx"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace gouji
{
namespace
{
constexpr const char* kSheet = "sheet.details";
const std::vector<std::string> kLeadingHeadings{"sheet.unit", "sheet.file", "sheet.errors"};
const std::vector<unsigned> kLeadingWidths{28, 30, 8};
constexpr std::size_t kLeadingColumns = 3;
constexpr std::size_t kHeadingRows = 3;
constexpr unsigned kFigureWidth = 11;

/// What stands over a figure in one of the rows of headings.
using HeadingOf = std::string (*)(const SummedFigure& figure);

const TableBlock& tableBlockOf(const SummedFigure& figure)
{
    return figure.tableForm->tableBlocks[figure.definition->tableBlock];
}

constexpr HeadingOf kHeadings[kHeadingRows] = {
    [](const SummedFigure& figure) { return figure.tableForm->title; },
    [](const SummedFigure& figure)
    {
        const auto row = rowText(tableBlockOf(figure), figure.definition->row);
        return row.empty() ? tableBlockOf(figure).title.shortText : row;
    },
    [](const SummedFigure& figure) { return columnText(tableBlockOf(figure), figure.definition->column); },
};

/// A heading reaches over all neighbours that have the same one, and the same above it.
void addHeadings(std::vector<SheetRow>& rows, const Summary& summary)
{
    std::vector<std::string> path(summary.figures.size());
    for (std::size_t level = 0; level < kHeadingRows; ++level)
        for (std::size_t figure = 0; figure < summary.figures.size(); ++figure)
        {
            const auto words = kHeadings[level](summary.figures[figure]);
            path[figure] += words + '\n';
            const bool isSame = level + 1 < kHeadingRows && figure > 0 && path[figure] == path[figure - 1];
            rows[level].push_back({isSame ? SheetValue() : SheetValue(words), CellLook::Heading});
            if (isSame)
                ++std::find_if(rows[level].rbegin(), rows[level].rend(), [](const SheetCell& cell) { return cell.value != SheetValue(); })->columnSpan;
        }
}

SheetCell cellOf(const FiledFigure& figure)
{
    const auto look = figure.isUnderError || figure.state == ValueState::Unreadable ? CellLook::Marked : CellLook::Plain;
    if (figure.state == ValueState::Number)
        return {*figure.number, look};
    return {figure.state == ValueState::Blank ? SheetValue() : SheetValue(std::string(figure.text)), look};
}

class DetailSheet
{
public:
    DetailSheet(const Summary& summary, const UrlOfFile& urlOf, const MessageCatalog& catalog) : summary_(summary), urlOf_(urlOf), catalog_(catalog)
    {
        for (std::size_t figure = 0; figure < summary.figures.size(); ++figure)
            columns_.emplace(summary.figures[figure].definition, kLeadingColumns + figure);
    }

    Sheet headings() const
    {
        Sheet sheet{catalog_.text(kSheet), std::vector<SheetRow>(kHeadingRows), kLeadingWidths, kHeadingRows, kLeadingColumns - 1, true};
        sheet.widths.resize(kLeadingColumns + summary_.figures.size(), kFigureWidth);
        sheet.rows.back() = headingRow(kLeadingHeadings, catalog_);
        for (auto& row : sheet.rows)
            row.resize(kLeadingColumns, {{}, CellLook::Heading});
        addHeadings(sheet.rows, summary_);
        return sheet;
    }

    SheetRow rowOf(const FiledReport& report) const
    {
        SheetRow row{{nameOf(report)}, {SheetLink{report.file, urlOf_(report.file)}}, {Decimal(report.verdict.errors)}};
        row.resize(kLeadingColumns + summary_.figures.size());
        for (std::size_t index = 0; index < report.figures.size(); ++index)
        {
            const auto figure = report.figures[index];
            if (const auto column = columns_.find(figure.definition); column != columns_.end())
                row[column->second] = cellOf(figure);
        }
        return row;
    }

private:
    const Summary& summary_;
    UrlOfFile urlOf_;
    const MessageCatalog& catalog_;
    std::unordered_map<const FigureDefinition*, std::size_t> columns_;
};
}

Sheet detailSheet(const Summary& summary, const UrlOfFile& urlOf, const MessageCatalog& catalog)
{
    const DetailSheet details(summary, urlOf, catalog);
    auto sheet = details.headings();
    sheet.laterRows = {summary.reports.size(),
                       [details, &summary](std::size_t row) { return details.rowOf(summary.collection->reports[summary.reports[row]]); }};
    return sheet;
}

SheetValue sumOverDetails(const Summary& summary, std::size_t figure, const MessageCatalog& catalog)
{
    const auto& summed = summary.figures[figure];
    const bool fits = std::ranges::all_of(summed.contributors, [&](const Contributor& each) { return fitsSpreadsheet(*summary.figureOf(each).number); });
    if (summary.reports.empty() || !fits || !fitsSpreadsheet(summed.sum))
        return summed.sum;
    const auto column = kLeadingColumns + figure;
    const auto sum = "SUM("
        + sheetRange(catalog.text(kSheet), sheetAddress(kHeadingRows, column), sheetAddress(kHeadingRows + summary.reports.size() - 1, column)) + ")";
    const auto digits = summed.sum.fractionDigits();
    return SheetFormula{digits == 0 ? sum : "ROUND(" + sum + "," + std::to_string(digits) + ")", summed.sum};
}
}
