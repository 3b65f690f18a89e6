// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/witness.hxx"

namespace gouji
{
namespace
{
constexpr std::size_t kFewestDigits = 3;

bool isBeside(const Claim& other, const Claim& claim)
{
    return &other != &claim && other.sentence == claim.sentence && other.doubt == claim.doubt && other.phrase && !other.isPercentage && !other.value.isZero();
}
}

bool isWitnessed(const Claim& claim, const std::vector<Claim>& claims)
{
    if (claim.doubt != Doubt::MaybeOtherBody && claim.doubt != Doubt::Narrowed)
        return false;
    std::size_t digits = 0;
    std::size_t agreeing = 0;
    std::size_t others = 1;
    for (const auto& other : claims)
        if (isBeside(other, claim))
        {
            const bool agrees = other.result == ClaimResult::Agrees;
            digits += agrees ? other.value.toString().size() : 0;
            agreeing += agrees ? 1 : 0;
            others += other.result == ClaimResult::Contradicts ? 1 : 0;
        }
    return digits >= kFewestDigits && agreeing >= others;
}
}
