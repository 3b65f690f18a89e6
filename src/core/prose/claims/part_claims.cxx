// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/part_claims.hxx"

#include "prose/frames/clause_bounds.hxx"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <ranges>

namespace gouji
{
namespace
{
/// Numbers of a sentence that state one phrase: the first, and those behind it that differ from it.
struct Stated
{
    const Phrase* phrase = nullptr;
    boost::container::small_vector<std::size_t, 4> claims;
};

void unbind(Claim& claim)
{
    claim.phrase = nullptr;
    claim.rule = {};
    claim.readings.clear();
}

/// Which of several numbers of one phrase states its figures. Behind 其中 it is the part that names its object (复议 12 件，其中信息公开复议 2 件), of
/// applications the whole, with one part or all of them; else none does (甲局收到 5 件，乙局收到 7 件).
std::optional<Decimal> statedOnce(const Stated& stated, std::span<const Frame> frames, const std::vector<Claim>& claims)
{
    const auto& numbers = stated.claims;
    const auto whole = numbers.front();
    const auto firstPart = static_cast<std::size_t>(std::ranges::find_if(frames, &Frame::beginsParts) - frames.begin());
    Decimal sum;
    for (const auto part : numbers | std::views::drop(1))
    {
        if (part < firstPart || !(claims[part].value < claims[whole].value))
            return std::nullopt;
        sum += claims[part].value;
    }
    const auto last = numbers.back();
    const bool isOnePart = numbers.size() == 2;
    if (isOnePart && stated.phrase->counted == Counted::Other)
        return frames[last].object.origin == Origin::Clause ? std::optional(claims[last].value) : std::nullopt;
    return isOnePart || sum == claims[whole].value ? std::optional(claims[whole].value) : std::nullopt;
}

/// A total of disputes or the like: where nobody knows which of several it is, nobody knows what its results are of.
bool isTotalOfOthers(const Phrase& phrase)
{
    return phrase.counted == Counted::Other && (phrase.results | phrase.applicant).none();
}

/// Of two results, 维持 9 件、纠正 4 件, neither is a part of the other.
bool isAddend(const Frame& part, const Frame& whole)
{
    return part.unit == whole.unit && (part.results.none() || whole.results.none());
}

/// The numbers of a sentence, and which of them are parts of which.
class Parts
{
public:
    Parts(std::span<const Token> tokens, std::span<const Frame> frames, std::vector<Claim>& claims) : tokens_(tokens), frames_(frames), claims_(claims) {}

    void mark() const
    {
        for (std::size_t first = 1; first < frames_.size(); ++first)
        {
            const auto before = wholeBefore(first);
            const auto& whole = claims_[before];
            const bool isOfOther = whole.phrase && whole.phrase->ofAnyYear; // 上年结转 1 件，其中 divides what was received
            if (!frames_[first].beginsParts || whole.isPercentage || whole.partOf || isOfOther || isOfEarlier(first) || isOfSeveral(first) || isOfLarger(first, before))
                continue;
            auto end = first;
            while (end < frames_.size() && isPart(first, end))
                ++end;
            const auto parts = frames_.subspan(first, end - first);
            const bool isComplete = std::ranges::none_of(parts, &Frame::isCutShort);
            for (auto part = first; isComplete && part < end; ++part)
                if (!claims_[part].isPercentage && !isBracketedOff(part, first)) // 不予公开 35 件（国家秘密 14 件）
                    claims_[part].partOf = whole.number.offset;
        }
    }

private:
    /// What is divided is no number of last year's, as in 纠错 64 件，较上年的 51 件增加 13 件，其中撤销 37 件, and none in a bracket that is closed, as in 诉讼 5 件（直接
    /// 起诉 3 件，复议后起诉 2 件），其中维持 3 件.
    [[nodiscard]] std::size_t wholeBefore(std::size_t first) const
    {
        auto whole = first - 1;
        while (whole > 0 && (isBehindYearBefore(tokens_, frames_[whole].token) || isBracketedOff(whole, first)))
            --whole;
        return whole;
    }

    /// 办结 515 件，结转 10 件，其中予以公开 236 件: whether a part is too large for what stands before it, and not for a number before that.
    [[nodiscard]] bool isOfLarger(std::size_t first, std::size_t whole) const
    {
        const auto isLarge = [&](const Claim& claim) { return claim.value >= claims_[first].value && !claim.isPercentage; };
        return !isLarge(claims_[whole]) && std::ranges::any_of(std::span(claims_).first(whole), isLarge);
    }

    [[nodiscard]] bool isBracketedOff(std::size_t count, std::size_t from) const
    {
        const auto open = bracketAround(tokens_, frames_[count].token);
        return open > 0 && open != bracketAround(tokens_, frames_[from].token);
    }

    /// "复议 6 件和诉讼 3 件，其中复议维持 5 件": what the first part counts was counted before the number before it.
    [[nodiscard]] bool isOfEarlier(std::size_t first) const
    {
        const auto& object = frames_[first].object;
        const auto isSame = [&object](const Frame& earlier) { return earlier.object.objects == object.objects; };
        return object.origin == Origin::Clause && object.objects.any() && object.objects != frames_[first - 1].object.objects
            && std::ranges::any_of(frames_.first(first - 1), isSame);
    }

    /// 复议 6 件、诉讼 3 件，其中纠正 2 件: the part may be of all in the list before it, unless it names the object of the last.
    [[nodiscard]] bool isOfSeveral(std::size_t first) const
    {
        if (first < 2)
            return false;
        const auto& last = frames_[first - 1];
        const bool isInList = tokens_[frames_[first - 2].token + 1].has(Slot::Joiner) && last.unit == frames_[first - 2].unit;
        return isInList && !(frames_[first].object.origin == Origin::Clause && frames_[first].object.objects == last.object.objects);
    }

    [[nodiscard]] bool isPart(std::size_t first, std::size_t index) const
    {
        if (claims_[index].isPercentage)
            return true;
        if (!isWithin(bracketAround(tokens_, frames_[first].token), index)) // 公开 5 件（含部分公开 1 件），不予公开 1 件
            return false;
        const auto from = frames_[index - 1].token;
        const auto between = tokens_.subspan(from, frames_[index].token - from);
        const bool isParted = std::ranges::any_of(between, [](const Token& token) { return token.sign == U';'; });
        return frames_[index].unit == frames_[first - 1].unit && (isOfAction(frames_[index], frames_[first]) || isOthers(index))
            && isOfWhole(frames_[index], frames_[first - 1], frames_[first]) && (index == first || !isParted);
    }

    /// Of a bracket, by where it opens; all are within none.
    [[nodiscard]] bool isWithin(std::size_t open, std::size_t index) const
    {
        auto around = bracketAround(tokens_, frames_[index].token);
        while (around > open)
            around = bracketAround(tokens_, around);
        return around == open;
    }

    /// 其中征地类 43 件、规划类 22 件、其他 20 件
    [[nodiscard]] bool isOthers(std::size_t index) const
    {
        const auto words = tokens_.subspan(frames_[index].first, frames_[index].token - frames_[index].first);
        return std::ranges::any_of(words, [](const Token& token) { return token.has(Slot::Result) && token.meaning->isOthers; });
    }

    static bool isOfAction(const Frame& part, const Frame& first)
    {
        const bool isNamedOnly = (part.action | part.results | part.applicant).none(); // 乙类 70 条
        const bool isOfKind = part.results.any() == first.results.any() && part.applicant.any() == first.applicant.any(); // 自然人 6 件，予以公开 4 件 divide it twice
        return (part.action == first.action && isOfKind) || isNamedOnly;
    }

    /// Whether a part is counted in what the whole or its first part counts: the reviews that applications led to are not.
    static bool isOfWhole(const Frame& part, const Frame& whole, const Frame& first)
    {
        const auto& objects = part.object.objects;
        return part.object.origin != Origin::Clause || objects == first.object.objects || (whole.object.objects & objects) == objects;
    }

    std::span<const Token> tokens_;
    std::span<const Frame> frames_;
    std::vector<Claim>& claims_;
};
}

void markParts(std::span<const Token> tokens, std::span<const Frame> frames, std::vector<Claim>& claims)
{
    Parts(tokens, frames, claims).mark();
}

namespace
{
/// 上年结转申请 1 件、本年申请 9 件，合计办结 10 件: numbers directly before one that they add up to.
void markAddedUpBehind(std::span<const Frame> frames, std::vector<Claim>& claims)
{
    for (std::size_t whole = frames.size(); whole-- > 2;)
    {
        if (claims[whole].isPercentage || claims[whole].value.isZero())
            continue;
        Decimal sum;
        auto first = whole;
        while (first > 0 && sum < claims[whole].value && isAddend(frames[first - 1], frames[whole]) && !claims[first - 1].isPercentage)
            sum += claims[--first].value;
        if (whole - first < 2 || sum != claims[whole].value)
            continue;
        for (auto part = first; part < whole; ++part)
            if (!claims[part].addsUpTo)
                claims[part].addsUpTo = claims[whole].number.offset;
    }
}
}

void markAddedUp(std::span<const Frame> frames, std::vector<Claim>& claims)
{
    for (std::size_t whole = 0; whole + 2 < frames.size(); ++whole)
    {
        if (claims[whole].isPercentage || claims[whole].value.isZero())
            continue;
        Decimal sum;
        boost::container::small_vector<std::size_t, 8> parts;
        for (auto part = whole + 1; part < frames.size() && sum < claims[whole].value; ++part)
            if (isAddend(frames[part], frames[whole]) && !claims[part].isPercentage && !claims[part].value.isZero())
            {
                sum += claims[part].value;
                parts.push_back(part);
            }
        if (parts.size() > 1 && sum == claims[whole].value)
            for (const auto part : parts)
                if (!claims[part].addsUpTo)
                    claims[part].addsUpTo = claims[whole].number.offset;
    }
    markAddedUpBehind(frames, claims);
}

void unbindDivided(std::span<const Frame> frames, std::vector<Claim>& claims)
{
    boost::container::small_vector<Stated, 8> all;
    for (std::size_t index = 0; index < claims.size(); ++index)
    {
        const auto& claim = claims[index];
        if (!claim.phrase || claim.isPercentage)
            continue;
        const auto stated = std::ranges::find(all, claim.phrase, &Stated::phrase);
        if (stated == all.end())
            all.push_back({claim.phrase, {index}});
        else if (claims[stated->claims.front()].value != claim.value)
            stated->claims.push_back(index);
    }
    for (const auto& stated : all)
    {
        if (stated.claims.size() < 2)
            continue;
        const auto* phrase = stated.phrase;
        const auto kept = statedOnce(stated, frames, claims);
        const bool isAllDivided = !kept && (phrase->counted == Counted::Open || isTotalOfOthers(*phrase));
        for (auto& claim : claims)
        {
            const bool isOfPhrase = claim.phrase == phrase && !claim.isPercentage;
            if (claim.phrase && (isOfPhrase ? claim.value != kept : isAllDivided && claim.phrase->objects == phrase->objects))
                unbind(claim);
        }
    }
}
}
