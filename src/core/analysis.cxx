// SPDX-License-Identifier: MPL-2.0
#include "analysis.hxx"

#include "check/check_report.hxx"
#include "outline/outline.hxx"
#include "prose/prose_findings.hxx"
#include "prose/read_claims.hxx"
#include "recognition/recognise.hxx"
#include "structure/structure_findings.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
Analysis analyse(const Document& document, const Forms& forms)
{
    auto recognition = recognise(document, forms);
    Analysis analysis{std::move(recognition.reports), std::move(recognition.findings), {}, recognition.holdsReport};
    for (const auto& report : analysis.reports)
    {
        std::ranges::move(checkReport(report), std::back_inserter(analysis.findings));
        std::ranges::move(findingsOfStructure(document, report), std::back_inserter(analysis.findings));
        auto claims = readClaims(document, report, outlineOf(document, report));
        std::ranges::move(findingsOfClaims(claims, report), std::back_inserter(analysis.findings));
        std::ranges::move(claims, std::back_inserter(analysis.claims));
    }
    analysis.findings = sortedByPlace(std::move(analysis.findings));
    return analysis;
}
}
