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

void appendLines(Results& results, const std::vector<Finding>& findings, const MessageCatalog& catalog)
{
    for (const Finding& finding : findings)
    {
        const std::string detail = findingText(finding, catalog);
        const Arguments arguments = {{"severity", severityText(finding.severity, catalog)}, {"message", inOneLine(detail)}};
        results.lines.push_back({catalog.text("ui.results.line", arguments), detail, finding.place});
    }
}
}

Results checkResults(const std::vector<Finding>& findings, const MessageCatalog& catalog)
{
    const std::string verdict = verdictText(verdictOf(findings), catalog);
    Results results{verdict, outdated(verdict, catalog), {}};
    appendLines(results, findings, catalog);
    return results;
}

Results fillResults(std::size_t writtenCells, const std::vector<Finding>& obstacles, const std::vector<Finding>& findings,
                    const MessageCatalog& catalog)
{
    const std::string done = writtenCells == 0 ? catalog.text("ui.fill.nothing")
                                               : catalog.text("ui.fill.done", {{"count", std::to_string(writtenCells)}});
    const std::string verdict = verdictText(verdictOf(findings), catalog);
    Results results{catalog.text("ui.fill.verdict", {{"done", done}, {"verdict", verdict}}), outdated(verdict, catalog), {}};
    appendLines(results, obstacles, catalog);
    appendLines(results, findings, catalog);
    return results;
}
}
