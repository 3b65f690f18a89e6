// SPDX-License-Identifier: MPL-2.0
#include "reason/reviewed_finding.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
std::vector<ReviewedFinding> reviewed(std::vector<Finding> findings, const ReasonBook& book)
{
    std::vector<ReviewedFinding> result;
    result.reserve(findings.size());
    for (auto& finding : findings)
    {
        const Reason* reason = book.find(finding);
        result.push_back({std::move(finding), reason ? std::optional(*reason) : std::nullopt});
    }
    return result;
}

std::vector<const Finding*> openOf(const std::vector<ReviewedFinding>& findings)
{
    std::vector<const Finding*> open;
    for (const auto& reviewed : findings)
        if (reviewed.isOpen())
            open.push_back(&reviewed.finding);
    return open;
}

Verdict verdictOf(const std::vector<const Finding*>& findings)
{
    const auto countOf = [&](Severity severity) { return static_cast<std::size_t>(std::ranges::count(findings, severity, &Finding::severity)); };
    return {countOf(Severity::Error), countOf(Severity::Warning), countOf(Severity::Info)};
}
}
