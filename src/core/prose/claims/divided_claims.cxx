// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/divided_claims.hxx"

#include <unordered_map>

namespace gouji
{
namespace
{
struct Stated
{
    std::size_t claim = 0;
    bool isDivided = false;
};

void unbind(Claim& claim)
{
    claim.phrase = nullptr;
    claim.rule.clear();
    claim.readings.clear();
}
}

void unbindDivided(std::span<const Frame> frames, std::vector<Claim>& claims)
{
    std::unordered_map<const Phrase*, Stated> stated;
    bool isBehindWhole = false;
    for (std::size_t index = 0; index < claims.size(); ++index)
    {
        auto& claim = claims[index];
        isBehindWhole |= frames[index].beginsParts;
        if (!claim.phrase || claim.isPercentage)
            continue;
        auto& first = stated.try_emplace(claim.phrase, Stated{index, false}).first->second;
        auto& before = claims[first.claim];
        if (first.claim == index || (!first.isDivided && before.value == claim.value))
            continue;
        unbind(before);
        if (isBehindWhole && !first.isDivided && claim.value < before.value)
        {
            first.claim = index;
            continue;
        }
        unbind(claim);
        first.isDivided = true;
    }
}
}
