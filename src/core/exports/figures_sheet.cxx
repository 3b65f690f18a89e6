// SPDX-License-Identifier: MPL-2.0
#include "exports/figures_sheet.hxx"

#include "figures/figure_reference.hxx"
#include "summary_sheets/report_words.hxx"
#include "words/finding_text.hxx"

#include <string>

namespace gouji
{
namespace
{
const std::vector<std::string> kHeadings{"sheet.file", "sheet.unit", "sheet.year", "sheet.figure-id", "sheet.figure",
                                         "sheet.number", "sheet.text", "sheet.table", "sheet.cell"};
const std::vector<unsigned> kWidths{36, 30, 8, 36, 56, 12, 12, 12, 8};

std::string textOf(std::string_view text)
{
    return std::string(text);
}
}

std::vector<SheetRow> figuresRows(const FiledReport& report, const SheetLink& file, const MessageCatalog& catalog)
{
    std::vector<SheetRow> rows;
    for (std::size_t index = 0; index < report.figures.size(); ++index)
    {
        const auto figure = report.figures[index];
        rows.push_back({{file},
                        {report.unit},
                        {report.year ? SheetValue(Decimal(*report.year)) : SheetValue()},
                        {figure.definition->id},
                        {figureText(referenceTo(*figure.tableForm, *figure.definition, {}), catalog)},
                        {figure.number ? SheetValue(*figure.number) : SheetValue()},
                        {textOf(figure.text)},
                        {textOf(figure.table)},
                        {textOf(figure.cell)}});
    }
    return rows;
}

Sheet figuresSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog)
{
    rows.insert(rows.begin(), headingRow(kHeadings, catalog));
    return {catalog.text("sheet.figures"), std::move(rows), kWidths, 1, 1, true};
}
}
