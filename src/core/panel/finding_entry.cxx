// SPDX-License-Identifier: MPL-2.0
#include "panel/finding_entry.hxx"

#include "message/finding_text.hxx"
#include "panel/figure_line.hxx"

namespace gouji
{
PanelEntry entryOf(const PanelLine& line, const ReviewedFinding& reviewed, const std::vector<Report>& reports, const MessageCatalog& catalog)
{
    PanelEntry entry{line.key, lineText(reviewed.finding, catalog), findingText(reviewed.finding, catalog), {}};
    if (!reviewed.reason.empty())
        entry.detail.append("\n").append(reviewed.reason);
    for (const auto& figure : reviewed.finding.figures)
        entry.figures.push_back(panelFigure(figure, reviewed.finding.report, reports, catalog));
    return entry;
}
}
