// SPDX-License-Identifier: MPL-2.0
#include "finding/finding.hxx"

#include <algorithm>
#include <tuple>

namespace gouji
{
Finding::Finding() = default;
Finding::Finding(const Finding&) = default;
Finding::Finding(Finding&&) noexcept = default;
Finding& Finding::operator=(const Finding&) = default;
Finding& Finding::operator=(Finding&&) noexcept = default;
Finding::~Finding() = default;

Place jumpPlaceOf(const Finding& finding)
{
    return finding.number ? finding.number->place : finding.place;
}

std::vector<Finding> sortedByPlace(std::vector<Finding> findings)
{
    std::ranges::stable_sort(findings, {}, [](const Finding& finding)
                             { return std::tuple(finding.report, finding.place.block, finding.place.order); });
    return findings;
}

Verdict verdictOf(const std::vector<Finding>& findings)
{
    Verdict verdict;
    for (const auto& finding : findings)
        switch (finding.severity)
        {
        case Severity::Error: ++verdict.errors; break;
        case Severity::Warning: ++verdict.warnings; break;
        case Severity::Info: ++verdict.infos; break;
        }
    return verdict;
}
}
