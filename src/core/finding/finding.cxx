// SPDX-License-Identifier: MPL-2.0
#include "finding/finding.hxx"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

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

namespace
{
auto orderOf(const Finding& finding)
{
    return std::tuple(finding.report, finding.place.block, finding.place.order);
}
}

std::vector<Finding> sortedByPlace(std::vector<Finding> findings)
{
    std::ranges::stable_sort(findings, {}, orderOf);
    return findings;
}

std::vector<Finding> mergedByPlace(std::vector<Finding> sorted, std::vector<Finding> others)
{
    others = sortedByPlace(std::move(others));
    const auto middle = sorted.insert(sorted.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    std::ranges::inplace_merge(sorted, middle, {}, orderOf);
    return sorted;
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
