// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/report_words.hxx"

#include "figures/figure_reference.hxx"
#include "words/finding_text.hxx"
#include "words/joined.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kMostNames = 20;
}

std::string nameOf(const FiledReport& report)
{
    const auto& unit = report.rosterUnit.empty() ? report.unit : report.rosterUnit;
    return unit.empty() ? report.file : unit;
}

std::string namesOf(const std::vector<std::string>& names, const MessageCatalog& catalog)
{
    const auto shown = std::min(names.size(), kMostNames);
    const auto list = joined({names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown)}, catalog.text("list.separator"));
    return shown == names.size() ? list : catalog.text("sheet.names-and-more", {{"names", list}, {"count", std::to_string(names.size())}});
}

std::string figureText(const SummedFigure& figure, const MessageCatalog& catalog)
{
    const auto& tableBlock = figure.tableForm->tableBlocks[figure.definition->tableBlock];
    return figureText(FigureReference{figure.definition->id, figure.tableForm->title, rowText(tableBlock, figure.definition->row),
                                      columnText(tableBlock, figure.definition->column), {}},
                      catalog);
}

SheetRow headingRow(const std::vector<std::string>& keys, const MessageCatalog& catalog)
{
    SheetRow row;
    for (const auto& key : keys)
        row.push_back({catalog.text(key), CellLook::Heading});
    return row;
}
}
