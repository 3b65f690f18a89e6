// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/part_findings.hxx"

#include <algorithm>
#include <ranges>

namespace gouji
{
namespace
{
constexpr int kTenThousand = 10000;
constexpr std::string_view kOpenKind = "text-results"; ///< results of applications are seldom all named

using Parts = std::vector<const Claim*>;

Parts partsOf(const Claim& whole, const std::vector<Claim>& claims)
{
    Parts parts;
    for (const auto& claim : claims)
        if (claim.partOf == whole.numberOffset && claim.place.block == whole.place.block && !claim.isPercentage)
            parts.push_back(&claim);
    return parts;
}

bool isWhole(const Parts& parts)
{
    return parts.size() > 1 && std::ranges::all_of(parts, [](const Claim* part) { return part->phrase && part->rule != kOpenKind; });
}

bool isRepeat(const Claim& first, const Claim& second)
{
    return first.phrase && second.phrase && first.rule == second.rule && first.parts.empty() && second.parts.empty()
        && first.readings == second.readings && first.isPercentage == second.isPercentage && first.value != second.value
        && first.phrase->relation == PhraseRelation::Equal && first.phrase->kind == PhraseKind::Count && second.phrase->kind == PhraseKind::Count;
}
}

std::vector<Finding> findingsOfParts(const Report& report, const std::vector<Claim>& claims)
{
    std::vector<Finding> findings;
    for (const auto& whole : claims)
    {
        const auto parts = partsOf(whole, claims);
        Side sum;
        for (const auto* part : parts)
        {
            sum.operands.push_back({1, part->value, OperandSource::Stated});
            sum.value += part->value;
        }
        const bool isTenThousandfold = sum.value * Decimal(kTenThousand) == whole.value && !whole.value.isZero();
        if (parts.empty() || !(sum.value > whole.value || isTenThousandfold || (isWhole(parts) && sum.value < whole.value)))
            continue;
        auto finding = findingAt(report, whole, kTextParts, kTextParts);
        finding.left = Side{{}, whole.value};
        finding.right = sum;
        finding.expected = whole.value;
        finding.stated = sum.value;
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> findingsOfRepeats(const Report& report, const std::vector<Claim>& claims)
{
    std::vector<Finding> findings;
    for (std::size_t second = 1; second < claims.size(); ++second)
    {
        const auto earlier = claims | std::views::take(second);
        const auto first = std::ranges::find_if(earlier, [&](const Claim& claim) { return isRepeat(claim, claims[second]); });
        if (first == earlier.end())
            continue;
        auto finding = findingAt(report, claims[second], kTextRepeat, kTextRepeat);
        finding.arguments.emplace_back("other", first->place.passage);
        finding.left = Side{{}, claims[second].value};
        finding.right = Side{{}, first->value};
        finding.expected = claims[second].value;
        finding.stated = first->value;
        findings.push_back(std::move(finding));
    }
    return findings;
}
}
