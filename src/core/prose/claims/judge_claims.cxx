// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/judge_claims.hxx"

#include "prose/words/percentage.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
struct Judgement
{
    bool agrees = false;
    Decimal expected;
};

/// How the tables stand to a claim if it is read this way; none if they do not tell.
std::optional<Judgement> compare(const Claim& claim, const FigureSum& reading, const ReportValues& values)
{
    const auto sum = values.sumOf(reading);
    if (!sum || (!sum->hasNumber && !claim.value.isZero()))
        return std::nullopt;
    const auto& value = sum->side.value;
    if (!claim.isPercentage)
        return Judgement{claim.phrase->relation == PhraseRelation::Equal ? claim.value == value : claim.value <= value, value};
    const auto base = values.sumOf(claim.base);
    const auto share = base ? percentageOf(value, base->side.value, claim.value) : std::nullopt;
    if (!share)
        return std::nullopt;
    return Judgement{isPercentageOf(claim.value, value, base->side.value), *share};
}

void judge(Claim& claim, const ReportValues& values)
{
    for (std::size_t index = 0; index < claim.readings.size(); ++index)
    {
        const auto judgement = compare(claim, claim.readings[index], values);
        if (!judgement || (claim.reading && !judgement->agrees))
            continue;
        claim.reading = index;
        claim.expected = judgement->expected;
        claim.result = judgement->agrees ? ClaimResult::Agrees : ClaimResult::Contradicts;
        if (judgement->agrees)
            return;
    }
}
}

void judgeClaims(std::vector<Claim>& claims, const Report& report)
{
    if (std::ranges::none_of(claims, [](const Claim& claim) { return claim.phrase != nullptr; }))
        return;
    const ReportValues values(report);
    for (auto& claim : claims)
        if (claim.phrase)
            judge(claim, values);
}
}
