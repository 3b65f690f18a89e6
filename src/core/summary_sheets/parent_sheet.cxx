// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/parent_sheet.hxx"

#include "summary_sheets/detail_sheet.hxx"

#include <utility>

namespace gouji
{
namespace
{
const std::vector<std::string> kHeadings{"sheet.figure", "sheet.parent-states", "sheet.sum", "sheet.difference", "sheet.remark"};
const std::vector<unsigned> kWidths{56, 14, 14, 14, 40};

SheetValue statedValue(const ComparedFigure& compared)
{
    if (!compared.stated || compared.stated->state == ValueState::Blank)
        return {};
    return compared.stated->number ? SheetValue(*compared.stated->number) : SheetValue(std::string(compared.stated->text));
}

std::string remarkOn(const ComparedFigure& compared, std::size_t unitsLeftOut, const MessageCatalog& catalog)
{
    if (!compared.stated)
        return catalog.text("sheet.parent-lacks");
    return unitsLeftOut == 0 ? std::string() : catalog.text("sheet.incomplete", {{"count", std::to_string(unitsLeftOut)}});
}
}

Sheet parentSheet(const Summary& summary, const std::vector<ComparedFigure>& compared, const MessageCatalog& catalog)
{
    Sheet sheet{catalog.text("sheet.parent"), {headingRow(kHeadings, catalog)}, kWidths, 1, 1, true};
    for (const auto& each : compared)
    {
        const auto& figure = summary.figures[each.figure];
        const auto leftOut = summary.unitsLeftOut(figure);
        const bool differs = !each.difference || !each.difference->isZero();
        sheet.rows.push_back({{figureText(figure, catalog)},
                              {statedValue(each)},
                              {sumOverDetails(summary, each.figure, catalog), leftOut == 0 ? CellLook::Plain : CellLook::Marked},
                              {each.difference ? SheetValue(*each.difference) : SheetValue(), differs ? CellLook::Marked : CellLook::Plain},
                              {remarkOn(each, leftOut, catalog)}});
    }
    return sheet;
}
}
