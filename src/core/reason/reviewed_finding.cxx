// SPDX-License-Identifier: MPL-2.0
#include "reason/reviewed_finding.hxx"

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

std::vector<Finding> openOf(const std::vector<ReviewedFinding>& findings)
{
    std::vector<Finding> open;
    for (const auto& reviewed : findings)
        if (reviewed.isOpen())
            open.push_back(reviewed.finding);
    return open;
}
}
