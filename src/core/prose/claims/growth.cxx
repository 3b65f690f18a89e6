// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/growth.hxx"

#include "prose/changes/written_change.hxx"

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

std::optional<ClaimedNumber> numberAt(const Sentence& sentence, const std::optional<std::size_t>& token)
{
    if (!token)
        return std::nullopt;
    const auto& numeral = *sentence.tokens[*token].numeral;
    return ClaimedNumber{wordsOf(sentence, numeral.begin, numeral.end), numeral.value};
}

/// Counts of the same unit before a change, the nearest first, and the sums of them up to each.
std::vector<Decimal> countsBefore(const Sentence& sentence, const WrittenChange& change, std::span<const Frame> frames, std::size_t number)
{
    std::vector<Decimal> values;
    Decimal sum;
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
    {
        const auto& numeral = *sentence.tokens[frame->token].numeral;
        if (frame->token > number || frame->token == change.last || numeral.isPercentage || frame->unit != sentence.tokens[number].numeral->unit)
            continue;
        sum += numeral.value;
        values.push_back(numeral.value);
        values.push_back(sum);
    }
    return values;
}
}

void attachGrowth(const Sentence& sentence, std::span<const Frame> frames, std::vector<Claim>& claims)
{
    if (!sentence.has(Slot::YearBefore))
        return;
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
            claim.growth = std::make_shared<const ClaimedGrowth>(ClaimedGrowth{wordsOf(sentence, frames[index].begin, numeral->unitEnd),
                                                                               wordsOf(sentence, numeral->begin, numeral->end), numeral->value,
                                                                               direction->has(Slot::Decrease)});
            break;
        }
    }
}

void attachChanges(const Sentence& sentence, std::span<const Frame> frames, std::vector<Claim>& claims)
{
    if (!sentence.has(Slot::Increase) && !sentence.has(Slot::Decrease))
        return;
    for (const auto& change : changesOf(sentence.text.text(), sentence.tokens, sentence.lexicon.book().guards))
    {
        const auto number = change.now ? *change.now : *change.last;
        const auto frame = std::ranges::find(frames, number, &Frame::token);
        if (frame == frames.end() || frame->isFollowUp)
            continue;
        const auto begin = sentence.tokens[change.begin].begin;
        auto claimed = std::make_shared<ClaimedChange>();
        claimed->words = wordsOf(sentence, std::min(begin, frame->begin), sentence.tokens[change.end - 1].end);
        claimed->now = numberAt(sentence, change.now);
        claimed->last = numberAt(sentence, change.last);
        claimed->difference = numberAt(sentence, change.difference);
        claimed->percentage = numberAt(sentence, change.percentage);
        claimed->isDecrease = change.isDecrease.value_or(false);
        claimed->others = countsBefore(sentence, change, frames, number);
        claims[static_cast<std::size_t>(frame - frames.begin())].change = std::move(claimed);
    }
}
}
