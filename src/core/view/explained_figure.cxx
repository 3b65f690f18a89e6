// SPDX-License-Identifier: MPL-2.0
#include "view/explained_figure.hxx"

#include "view/figure_line.hxx"
#include "words/figure_explanation_text.hxx"

#include <algorithm>

namespace gouji
{
PanelEntry entryOf(const FigureExplanation& explanation, std::size_t report, const std::vector<Report>& reports, const MessageCatalog& catalog)
{
    PanelEntry entry;
    entry.summary = figureExplanationText(explanation, catalog);
    entry.detail = entry.summary + "\n" + figurePathText(explanation, catalog);
    const auto addFigure = [&](const FigureReference& figure)
    {
        const bool isListed = std::ranges::any_of(entry.figures, [&](const PanelFigure& listed)
                                                  { return listed.id == figure.id && listed.place.document == figure.place.document; });
        if (!isListed)
            entry.figures.push_back(panelFigure(figure, report, reports, catalog));
    };
    addFigure(explanation.figure);
    for (const auto& rule : explanation.rules)
    {
        entry.detail.append("\n").append(ruleExplanationText(rule, catalog));
        std::ranges::for_each(rule.figures, addFigure);
    }
    return entry;
}
}
