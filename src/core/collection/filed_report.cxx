// SPDX-License-Identifier: MPL-2.0
#include "collection/filed_report.hxx"

#include "form/built_in_checks.hxx"

#include <set>

namespace gouji
{
namespace
{
std::vector<const Finding*> openFindingsOf(const Audit& audit, std::size_t report)
{
    auto findings = openOf(audit.findings);
    std::erase_if(findings, [report](const Finding* finding) { return finding->report != report; });
    return findings;
}

/// What may be ten thousand times too large is as bad in a sum as what is wrong.
bool isAgainstCounting(const Finding& finding)
{
    return finding.severity == Severity::Error || finding.rule == kAmountUnit;
}

/// Figures of last year's report, which stand in another document, are none of this one's.
std::set<std::string> figuresUnderError(const std::vector<const Finding*>& findings)
{
    std::set<std::string> ids;
    for (const auto* finding : findings)
        for (const auto& figure : finding->figures)
            if (isAgainstCounting(*finding) && figure.place.document.empty())
                ids.insert(figure.id);
    return ids;
}
}

std::vector<FiledReport> filedReports(const Audit& audit, const std::string& file)
{
    std::vector<FiledReport> filed;
    for (const auto& report : audit.reports)
    {
        const auto findings = openFindingsOf(audit, report.index);
        filed.push_back({file, report.index, report.unit, report.year, report.form, FiledFigures(report, figuresUnderError(findings)),
                         verdictOf(findings)});
    }
    return filed;
}
}
