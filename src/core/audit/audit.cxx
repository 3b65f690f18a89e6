// SPDX-License-Identifier: MPL-2.0
#include "audit/audit.hxx"

#include "year/compare_with_last_year.hxx"

#include <utility>

namespace gouji
{
std::size_t Audit::settled() const
{
    return findings.size() - verdict.errors - verdict.warnings - verdict.infos;
}

Audit audit(const Document& document, const Forms& forms, const Wishes& wishes, const LastYearFile* lastYear, const ReasonBook& reasons)
{
    return audit(document, analyse(document, forms, wishes.judgement), wishes, lastYear, reasons);
}

Audit audit(const Document& document, Analysis analysis, const Wishes& wishes, const LastYearFile* lastYear, const ReasonBook& reasons)
{
    if (!analysis.holdsReport)
        return {false, analysis.absence};
    if (lastYear)
    {
        analysis.scope.lastYear = true;
        analysis.findings = mergedByPlace(std::move(analysis.findings), compareWithLastYear(document, analysis, *lastYear));
    }
    analysis.findings = withSeverities(std::move(analysis.findings), wishes.severities, analysis.reports);
    return reviewed(std::move(analysis), reasons);
}

Audit reviewed(Analysis analysis, const ReasonBook& reasons)
{
    Audit audit{analysis.holdsReport, analysis.absence, std::move(analysis.reports), reviewed(std::move(analysis.findings), reasons), std::move(analysis.claims)};
    audit.verdict = verdictOf(openOf(audit.findings));
    audit.scope = analysis.scope;
    audit.progress = std::move(analysis.progress);
    return audit;
}
}
