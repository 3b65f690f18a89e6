// SPDX-License-Identifier: MPL-2.0
#include "view/figure_line.hxx"

#include "words/finding_text.hxx"

namespace gouji
{
namespace
{
std::string lineOf(const FigureReference& figure, std::size_t report, const std::vector<Report>& reports, const MessageCatalog& catalog)
{
    const auto* found = figure.place.document.empty() ? findFigure(reports, report, figure.id) : nullptr;
    if (!found)
        return figureText(figure, catalog);
    return catalog.text("panel.figure", {{"figure", figureWords(figure, catalog)}, {"value", found->text.empty() ? catalog.text("panel.blank") : found->text}});
}
}

PanelFigure panelFigure(const FigureReference& figure, std::size_t report, const std::vector<Report>& reports, const MessageCatalog& catalog)
{
    return {lineOf(figure, report, reports, catalog), report, figure.id, figure.place};
}

const Figure* findFigure(const std::vector<Report>& reports, std::size_t report, const std::string& id)
{
    if (report >= reports.size())
        return nullptr;
    for (const auto& table : reports[report].tables)
        for (const auto& figure : table.figures)
            if (figure && table.tableForm->figures[figure->definition].id == id)
                return &*figure;
    return nullptr;
}
}
