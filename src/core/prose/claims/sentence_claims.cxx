// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/sentence_claims.hxx"

#include "prose/claims/all_claims.hxx"
#include "prose/claims/clause_words.hxx"
#include "prose/claims/doubt.hxx"
#include "prose/claims/growth.hxx"
#include "prose/claims/none_claims.hxx"
#include "prose/claims/part_claims.hxx"
#include "prose/claims/phrase_match.hxx"
#include "prose/frames/clause_bounds.hxx"

#include <algorithm>
#include <iterator>
#include <optional>

namespace gouji
{
namespace
{
constexpr int kHundredPercent = 100;

/// Binds the counts and percentages of one sentence.
class NumberClaims
{
public:
    explicit NumberClaims(const Sentence& sentence)
        : sentence_(sentence), book_(sentence.lexicon.book()), frames_(framesOf(sentence.tokens, sentence.inherited, knownObjects(sentence)))
    {
        for (auto& frame : frames_)
            frame.isPart |= sentence.limits.exclude(frame.token);
    }

    std::vector<Claim> collect()
    {
        const bool isAlien = sentence_.has(Slot::Scope);
        std::vector<Claim> claims;
        claims.reserve(frames_.size());
        for (const auto& frame : frames_)
        {
            claims.push_back(claimOf(frame));
            if (!isAlien)
                bind(claims.back(), frame, std::span(claims).first(claims.size() - 1));
        }
        if (!isAlien)
            markParts(sentence_.tokens, frames_, claims);
        markAddedUp(frames_, claims);
        unbindDivided(frames_, claims);
        attachGrowth(sentence_, frames_, claims);
        attachChanges(sentence_, frames_, claims);
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

    void bind(Claim& claim, const Frame& frame, std::span<const Claim> before) const
    {
        if (claim.isPercentage)
            return bindShare(claim, frame, before);
        const auto* phrase = phraseOf(frame, numeralOf(frame), frames_, book_);
        if (!phrase)
            return;
        bindTo(claim, *phrase);
        claim.doubt = doubtOf(sentence_, frames_, frame, *phrase);
        if (claim.doubt == Doubt::None && frame.beginsParts && !before.empty()) // 三类案件共 8642 件，其中行政复议 2540 件
            claim.doubt = before.back().phrase ? before.back().doubt : Doubt::Narrowed;
        addUnion(claim, frame, before);
        if (const auto applicant = frame.applicant.none() ? applicantOf(sentence_, frame.token) : Meanings(); applicant.any())
            std::ranges::move(readingsOf(applicant, *phrase, book_), std::back_inserter(claim.readings));
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

    /// "复议 7 件，诉讼 2 件，被纠正 3 件" may be of the nearest or of all of them.
    void addUnion(Claim& claim, const Frame& result, std::span<const Claim> before) const
    {
        if (result.results.none() || result.object.origin != Origin::Sentence)
            return;
        auto frames = frames_;
        auto& ofAll = frames[static_cast<std::size_t>(&result - frames_.data())];
        for (const auto& counted : before)
            if (counted.phrase && counted.phrase->results.none() && counted.phrase->counted == Counted::Other)
                ofAll.object.objects |= counted.phrase->objects;
        if (ofAll.object.objects == result.object.objects)
            return;
        if (const auto* phrase = phraseOf(ofAll, numeralOf(ofAll), frames, book_))
            std::ranges::copy(phrase->readings, std::back_inserter(claim.readings));
        else if (const auto* whole = dividedBefore(before))
        {
            ofAll.object.objects = whole->phrase->objects;
            if (const auto* ofWhole = phraseOf(ofAll, numeralOf(ofAll), frames, book_))
                std::ranges::copy(ofWhole->readings, std::back_inserter(claim.readings));
        }
    }

    /// 诉讼 13 件，其中直接起诉 3 件，复议后起诉 10 件; 诉讼 5 件（直接起诉 3 件，复议后起诉 2 件）: the number whose parts are all that stands behind it, since
    /// what follows may be said of it. Null if there is none.
    [[nodiscard]] const Claim* dividedBefore(std::span<const Claim> before) const
    {
        Decimal parts;
        for (auto count = before.size(); count-- > 0;)
        {
            const auto& claim = before[count];
            if (claim.isPercentage)
                continue;
            if (count + 2 < before.size() && claim.phrase && claim.value == parts)
                return &claim;
            if ((frames_[count].results | frames_[count].applicant).none())
                parts += claim.value;
        }
        return nullptr;
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
        claim.readings.assign(phrase.readings.begin(), phrase.readings.end());
    }

    /// "258 件，占 33.9%" and "258 件（33.9%": a share of what the number before counts; "不予公开占 4%": of what its own words
    /// say.
    void bindShare(Claim& claim, const Frame& frame, std::span<const Claim> before) const
    {
        const auto& token = sentence_.tokens[frame.token];
        const bool isBracketed = frame.token > 0 && sentence_.tokens[frame.token - 1].kind == TokenKind::Open
            && sentence_.tokens[frame.token - 1].end == token.begin;
        const bool isOfItsOwn = (frame.results | frame.applicant).any();
        if (isOfItsOwn && frame.applicant.none() && applicantOf(sentence_, frame.token).any())
            return; // 法律服务机构申请 61 件，其中予以公开的占 82 %
        const auto respective = respectiveCount(before.size());
        const auto* shared = respective ? &before[*respective] : countBefore(frame, before);
        if (isOfItsOwn && frame.beginsParts && shared && !isOfAllTheTables(shared->phrase))
            return; // 非公开答复 1234 件，其中无法提供占 63 %
        const auto* phrase = isOfItsOwn ? phraseOfWhole(frame) : shared ? shared->phrase : nullptr;
        const bool isRate = phrase && phrase->rule == kTextPercentage;
        const bool isShare = isRate ? isOfAllDone(claim, frame) : respective || isBracketed || (frame.hasShareWord && !namesBase(frame));
        const bool isOfSeveral = !isOfItsOwn && phrase && shared->readings.size() > phrase->readings.size(); // 复议 7 件，诉讼 2 件，被纠正 3 件，占 33.3%
        if (!phrase || !isShare || phrase->shares.empty() || isOfSeveral)
            return;
        claim.phrase = phrase;
        claim.rule = kTextPercentage;
        if (!isOfItsOwn)
            claim.doubt = shared->doubt;
        std::ranges::transform(phrase->shares, std::back_inserter(claim.readings), &Share::reading);
        std::ranges::transform(phrase->shares, std::back_inserter(claim.bases), &Share::base);
    }

    static bool isOfAllTheTables(const Phrase* phrase) { return phrase && (phrase->counted == Counted::Open || phrase->counted == Counted::Done); }

    /// 维持 72 件、纠正 64 件，分别占 21 %、18 %: the count that belongs to one of several percentages behind such a word.
    [[nodiscard]] std::optional<std::size_t> respectiveCount(std::size_t percentage) const
    {
        const auto isPercentage = [this](const Frame& frame) { return numeralOf(frame).isPercentage; };
        auto first = percentage;
        while (first > 0 && isPercentage(frames_[first - 1]))
            --first;
        const auto last = std::find_if_not(frames_.begin() + static_cast<std::ptrdiff_t>(first), frames_.end(), isPercentage);
        const auto percentages = static_cast<std::size_t>(last - frames_.begin()) - first;
        if (first < percentages || percentages < 2)
            return std::nullopt;
        const auto from = frames_[first - 1].token;
        const auto between = sentence_.tokens.subspan(from, frames_[first].token - from);
        const bool isRespective = std::ranges::any_of(between, [](const Token& token) { return token.has(Slot::Respectively); });
        return isRespective ? std::optional(percentage - percentages) : std::nullopt;
    }

    /// The claim before, or the one before the bracket that it stands in: 275 件（不予处理 88 件、其他处理 187 件），占 9%. Null if there is none.
    [[nodiscard]] const Claim* countBefore(const Frame& frame, std::span<const Claim> before) const
    {
        const auto last = before.empty() ? frame.token : frames_[before.size() - 1].token;
        const auto between = sentence_.tokens.subspan(last, frame.token - last);
        if (std::ranges::any_of(between, [](const Token& token) { return token.sign == U';'; }))
            return nullptr;
        const auto isClosed = [](const Token& token) { return token.kind == TokenKind::Close; };
        const bool isBehindBracket = !between.empty() && std::ranges::any_of(between, isClosed) && std::ranges::none_of(between, [](const Token& token) { return token.kind == TokenKind::Open; });
        const auto open = isBehindBracket ? bracketAround(sentence_.tokens, last) : last + 1;
        auto count = before.size();
        while (count > 0 && frames_[count - 1].token >= open)
            --count;
        return count == 0 ? nullptr : &before[count - 1];
    }

    /// "占无法提供总数的 98%": a share of something else than all.
    [[nodiscard]] bool namesBase(const Frame& frame) const
    {
        const auto words = sentence_.tokens.subspan(frame.first, frame.token - frame.first);
        const auto share = std::ranges::find_if(words, [](const Token& token) { return token.has(Slot::Share); });
        return std::any_of(share, words.end(), [](const Token& token) { return token.has(Slot::Result) || token.has(Slot::Row) || token.has(Slot::Applicant); });
    }

    /// "办结率 97%"; that of 100% is one of what was due, and 办结率由 95% says what it was.
    [[nodiscard]] bool isOfAllDone(const Claim& claim, const Frame& frame) const
    {
        const auto& tokens = sentence_.tokens;
        return claim.value != Decimal(kHundredPercent) && frame.token > 0 && tokens[frame.token - 1].end == tokens[frame.token].begin;
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

std::vector<Claim> claimsOf(const Sentence& sentence)
{
    return NumberClaims(sentence).collect();
}
}
