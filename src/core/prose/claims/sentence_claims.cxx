// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/sentence_claims.hxx"

#include "prose/claims/all_claims.hxx"
#include "prose/claims/growth.hxx"
#include "prose/claims/none_claims.hxx"
#include "prose/claims/phrase_match.hxx"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <iterator>
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

/// Unbinds numbers of one sentence that would state the same figures differently. Where applications are divided and no whole is named, what became of
/// them is divided, too.
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
        const bool isAllDivided = !kept && phrase->counted == Counted::Open;
        for (auto& claim : claims)
        {
            const bool isOfPhrase = claim.phrase == phrase && !claim.isPercentage;
            if (claim.phrase && (isOfPhrase ? claim.value != kept : isAllDivided && claim.phrase->objects == phrase->objects))
                unbind(claim);
        }
    }
}

/// Binds the counts and percentages of one sentence.
class NumberClaims
{
public:
    NumberClaims(const Sentence& sentence, const Phrasebook& book)
        : sentence_(sentence), book_(book), frames_(framesOf(sentence.tokens, sentence.inherited))
    {
    }

    std::vector<Claim> collect()
    {
        const bool isAlien = std::ranges::any_of(sentence_.tokens, [](const Token& token) { return token.has(Slot::Scope); });
        std::vector<Claim> claims;
        claims.reserve(frames_.size());
        for (std::size_t index = 0; index < frames_.size(); ++index)
        {
            auto claim = claimOf(frames_[index]);
            if (!isAlien)
                bind(claim, frames_[index], claims);
            claims.push_back(std::move(claim));
        }
        markParts(claims);
        unbindDivided(frames_, claims);
        attachGrowth(sentence_, frames_, claims);
        auto distributed = isAlien ? std::vector<Claim>() : distributedZeros(claims);
        if (!isAlien)
        {
            auto ofAll = allClaims(sentence_, frames_, claims, book_);
            std::ranges::move(ofAll, std::back_inserter(claims));
            std::ranges::move(noneClaims(sentence_, book_), std::back_inserter(claims));
        }
        std::ranges::move(distributed, std::back_inserter(claims));
        if (claims.size() > frames_.size()) // numbers alone are in order
            std::ranges::stable_sort(claims, {}, [](const Claim& claim) { return claim.number.offset; });
        return claims;
    }

private:
    [[nodiscard]] const Numeral& numeralOf(const Frame& frame) const { return *sentence_.tokens[frame.token].numeral; }

    [[nodiscard]] Claim claimOf(const Frame& frame) const
    {
        const auto& numeral = numeralOf(frame);
        auto claim = claimAt(sentence_, frame.begin, numeral.unitEnd);
        claim.number = wordsOf(sentence_, numeral.begin, numeral.end);
        claim.unit = wordsOf(sentence_, numeral.end, numeral.unitEnd).text;
        claim.value = numeral.value;
        claim.lastPlace = numeral.lastPlace;
        claim.isPercentage = numeral.isPercentage;
        return claim;
    }

    void bind(Claim& claim, const Frame& frame, const std::vector<Claim>& before) const
    {
        if (claim.isPercentage)
            return bindShare(claim, frame, before);
        const auto* phrase = phraseOf(frame, numeralOf(frame), frames_, book_);
        if (!phrase)
            return;
        bindTo(claim, *phrase);
        if (frame.blocks.any())
            addBlock(claim, frame);
    }

    /// "因不掌握无法提供 3 件" may be the row or its block.
    void addBlock(Claim& claim, const Frame& row) const
    {
        auto frames = frames_;
        auto& block = frames[static_cast<std::size_t>(&row - frames_.data())];
        block.results = block.blocks;
        if (const auto* phrase = phraseOf(block, numeralOf(block), frames, book_))
            std::ranges::copy(phrase->readings, std::back_inserter(claim.readings));
    }

    /// "规章、规范性文件 0 件": 0 of several things is 0 of each. The first takes the number itself, the others follow.
    std::vector<Claim> distributedZeros(std::vector<Claim>& claims) const
    {
        std::vector<Claim> others;
        for (std::size_t index = 0; index < claims.size(); ++index)
        {
            if (claims[index].phrase || !claims[index].value.isZero() || claims[index].isPercentage)
                continue;
            for (const auto& meaning : book_.meanings)
            {
                if ((meaning.self & frames_[index].object.objects).none())
                    continue;
                auto frame = frames_[index];
                frame.object.objects = meaning.self;
                const auto* phrase = phraseOf(frame, numeralOf(frame), frames_, book_);
                if (!phrase)
                    continue;
                auto& claim = claims[index].phrase ? others.emplace_back(claims[index]) : claims[index];
                bindTo(claim, *phrase);
            }
        }
        return others;
    }

    static void bindTo(Claim& claim, const Phrase& phrase)
    {
        claim.phrase = &phrase;
        claim.rule = phrase.rule;
        claim.readings = phrase.readings;
    }

    /// "258 件，占 33.9%" and "258 件（33.9%": a share of what the number before counts; "不予公开占 4%": of what its own words
    /// say.
    void bindShare(Claim& claim, const Frame& frame, const std::vector<Claim>& before) const
    {
        const auto& token = sentence_.tokens[frame.token];
        const bool isBracketed = frame.token > 0 && sentence_.tokens[frame.token - 1].kind == TokenKind::Open
            && sentence_.tokens[frame.token - 1].end == token.begin;
        if (!isBracketed && !frame.hasShareWord)
            return;
        const bool isOfItsOwn = frame.results.any();
        const auto* phrase = isOfItsOwn ? phraseOfWhole(frame) : before.empty() ? nullptr : before.back().phrase;
        if (!phrase || phrase->shares.empty())
            return;
        claim.phrase = phrase;
        claim.rule = kTextPercentage;
        std::ranges::transform(phrase->shares, std::back_inserter(claim.readings), &Share::reading);
        std::ranges::transform(phrase->shares, std::back_inserter(claim.bases), &Share::base);
    }

    /// "12 件，其中 A 5 件、B 7 件": the numbers behind 其中 in the same unit are parts of the one before, up to a semicolon or
    /// another action.
    void markParts(std::vector<Claim>& claims) const
    {
        for (std::size_t first = 1; first < frames_.size(); ++first)
        {
            const auto& whole = claims[first - 1];
            const bool isOfOther = whole.phrase && whole.phrase->ofAnyYear; // 上年结转 1 件，其中 divides what was received
            if (!frames_[first].beginsParts || whole.isPercentage || whole.partOf || isOfOther || isOfEarlier(first))
                continue;
            auto end = first;
            while (end < frames_.size() && isPart(claims, first, end))
                ++end;
            const auto parts = std::span(frames_).subspan(first, end - first);
            const bool isComplete = std::ranges::none_of(parts, &Frame::isCutShort);
            for (auto part = first; isComplete && part < end; ++part)
                if (!claims[part].isPercentage)
                    claims[part].partOf = whole.number.offset;
        }
    }

    /// "复议 6 件和诉讼 3 件，其中复议维持 5 件": what the first part counts was counted before the number before it.
    [[nodiscard]] bool isOfEarlier(std::size_t first) const
    {
        const auto& object = frames_[first].object;
        const auto isSame = [&object](const Frame& earlier) { return earlier.object.objects == object.objects; };
        return object.origin == Origin::Clause && object.objects.any() && object.objects != frames_[first - 1].object.objects
            && std::any_of(frames_.begin(), frames_.begin() + static_cast<std::ptrdiff_t>(first - 1), isSame);
    }

    [[nodiscard]] bool isPart(const std::vector<Claim>& claims, std::size_t first, std::size_t index) const
    {
        if (claims[index].isPercentage)
            return true;
        const auto from = frames_[index - 1].token;
        const auto between = std::span(sentence_.tokens).subspan(from, frames_[index].token - from);
        const bool isParted = std::ranges::any_of(between, [](const Token& token) { return token.sign == U';'; });
        return frames_[index].unit == frames_[first - 1].unit && isOfAction(frames_[index], frames_[first])
            && isOfWhole(frames_[index], frames_[first - 1], frames_[first]) && (index == first || !isParted);
    }

    static bool isOfAction(const Frame& part, const Frame& first)
    {
        const bool isNamedOnly = (part.action | part.results | part.applicant).none(); // 乙类 70 条
        return part.action == first.action || isNamedOnly;
    }

    /// Whether a part is counted in what the whole or its first part counts: the reviews that applications led to are not.
    static bool isOfWhole(const Frame& part, const Frame& whole, const Frame& first)
    {
        const auto& objects = part.object.objects;
        return part.object.origin != Origin::Clause || objects == first.object.objects || (whole.object.objects & objects) == objects;
    }

    /// As if the percentage were a count.
    [[nodiscard]] const Phrase* phraseOfWhole(const Frame& frame) const
    {
        auto numeral = numeralOf(frame);
        numeral.value = Decimal(1);
        return phraseOf(frame, numeral, frames_, book_);
    }

    const Sentence& sentence_;
    const Phrasebook& book_;
    std::vector<Frame> frames_;
};
}

bool namesCount(const Meanings& action, std::span<const Frame> frames, std::span<const Token> tokens)
{
    return std::ranges::any_of(frames, [&](const Frame& frame)
                               { return (frame.action & action).any() && !tokens[frame.token].numeral->value.isZero(); });
}

Claim claimAt(const Sentence& sentence, std::size_t begin, std::size_t end)
{
    Claim claim;
    claim.sentence = sentence.place;
    claim.words = wordsOf(sentence, begin, end);
    claim.number = claim.words;
    return claim;
}

ClaimWords wordsOf(const Sentence& sentence, std::size_t begin, std::size_t end)
{
    if (begin >= end)
        return {};
    const auto offset = sentence.text.offsetOf(begin);
    const std::string_view words = sentence.place->passage;
    return {offset, words.substr(offset - sentence.place->order, sentence.text.passage(begin, end).size())};
}

std::vector<Claim> claimsOf(const Sentence& sentence, const Phrasebook& book)
{
    return NumberClaims(sentence, book).collect();
}
}
