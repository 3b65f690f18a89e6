// SPDX-License-Identifier: MPL-2.0
#include "view/finding_entry.hxx"

#include "view/entry_lines.hxx"
#include "view/figure_line.hxx"
#include "words/finding_text.hxx"
#include "words/reason_text.hxx"

namespace gouji
{
namespace
{
/// What the reader of the list sees already.
std::string seenOf(const Finding& finding, const MessageCatalog& catalog)
{
    const auto lines = entryLines(finding, catalog);
    return lines.place + "\n" + lines.difference;
}

std::string detailOf(const Finding& finding, const std::optional<Reason>& reason, const MessageCatalog& catalog)
{
    auto detail = sentenceBelowEntry(finding, catalog);
    for (const auto& line : detailsOf(finding, seenOf(finding, catalog) + "\n" + detail, catalog))
        detail.append("\n").append(line);
    return reason ? detail.append("\n").append(reasonText(*reason, catalog)) : detail;
}
}

PanelEntry entryOf(const PanelLine& line, const std::vector<ReviewedFinding>& findings, const std::vector<Report>& reports,
                   const MessageCatalog& catalog)
{
    const auto finding = findingOf(line, findings);
    const auto lines = entryLines(finding, catalog);
    const auto summary = catalog.text("panel.summary", {{"place", lines.place}, {"difference", lines.difference}});
    PanelEntry entry{line.key, summary, detailOf(finding, findings.at(line.findings.front()).reason, catalog), {}};
    for (const auto& figure : finding.figures)
        entry.figures.push_back(panelFigure(figure, finding.report, reports, catalog));
    return entry;
}
}
