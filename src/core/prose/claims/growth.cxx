// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/growth.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool isSign(const Token& token)
{
    return token.kind == TokenKind::Stop || token.kind == TokenKind::Open || token.kind == TokenKind::Close;
}

/// The word 增长 or 下降 directly before the percentage, with 同比 and the like before it; null if that is not what stands
/// there.
const Token* directionOf(std::span<const Token> tokens, std::size_t percentage)
{
    if (percentage == 0 || tokens[percentage - 1].end != tokens[percentage].begin)
        return nullptr;
    const auto& direction = tokens[percentage - 1];
    if (!direction.has(Slot::Increase) && !direction.has(Slot::Decrease))
        return nullptr;
    auto before = percentage - 1;
    while (before > 0 && isSign(tokens[before - 1]))
        --before;
    return before > 0 && tokens[before - 1].has(Slot::YearBefore) ? &direction : nullptr;
}
}

void attachGrowth(const Sentence& sentence, std::span<const Frame> frames, std::vector<Claim>& claims)
{
    for (std::size_t index = 0; index < frames.size(); ++index)
    {
        auto& claim = claims[index];
        const auto end = index + 1 < frames.size() ? frames[index + 1].token : sentence.tokens.size();
        if (!claim.phrase || claim.isPercentage || frames[index].isFollowUp || claim.phrase->relation != PhraseRelation::Equal)
            continue;
        for (auto token = frames[index].token + 1; token < end; ++token)
        {
            const auto* numeral = sentence.tokens[token].numeral;
            const auto* direction = numeral && numeral->isPercentage ? directionOf(sentence.tokens, token) : nullptr;
            if (!direction)
                continue;
            claim.growth = ClaimedGrowth{wordsOf(sentence, frames[index].begin, numeral->unitEnd),
                                         wordsOf(sentence, numeral->begin, numeral->end), numeral->value, direction->has(Slot::Decrease)};
            break;
        }
    }
}
}
