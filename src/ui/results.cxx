// SPDX-License-Identifier: MPL-2.0
#include "ui/results.hxx"

#include "message/finding_text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
std::string inOneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

std::string outdated(const std::string& verdict, const MessageCatalog& catalog)
{
    return catalog.text("ui.results.outdated", {{"verdict", verdict}});
}

std::optional<Place> lastYearPlaceOf(const Finding& finding)
{
    const auto figure = std::ranges::find_if(finding.figures, [](const FigureReference& candidate) { return !candidate.place.document.empty(); });
    return figure == finding.figures.end() ? std::nullopt : std::optional(figure->place);
}

void appendLines(Results& results, const std::vector<Finding>& findings, const MessageCatalog& catalog)
{
    for (const Finding& finding : findings)
    {
        const std::string detail = findingText(finding, catalog);
        const Arguments arguments = {{"severity", severityText(finding.severity, catalog)}, {"message", inOneLine(detail)}};
        results.lines.push_back({catalog.text("ui.results.line", arguments), detail, finding.place, lastYearPlaceOf(finding)});
    }
}
}

Results checkResults(const std::vector<Finding>& findings, const MessageCatalog& catalog)
{
    const std::string verdict = verdictText(verdictOf(findings), catalog);
    Results results{verdict, outdated(verdict, catalog), {}, std::nullopt};
    appendLines(results, findings, catalog);
    return results;
}

Results resultsAfter(const std::string& done, const std::vector<Finding>& obstacles, const std::vector<Finding>& findings,
                     const MessageCatalog& catalog)
{
    const std::string verdict = verdictText(verdictOf(findings), catalog);
    Results results{catalog.text("ui.results.after", {{"done", done}, {"verdict", verdict}}), outdated(verdict, catalog), {}, std::nullopt};
    appendLines(results, obstacles, catalog);
    appendLines(results, findings, catalog);
    return results;
}

Results withLastYear(Results results, const std::optional<LastYearFile>& lastYear, const MessageCatalog& catalog)
{
    if (!lastYear)
        return results;
    const auto compared = [&](const std::string& verdict)
    { return catalog.text("ui.results.compared", {{"verdict", verdict}, {"file", lastYear->name}}); };
    results.verdict = compared(results.verdict);
    results.outdatedVerdict = compared(results.outdatedVerdict);
    results.lastYearUrl = lastYear->url;
    return results;
}
}
