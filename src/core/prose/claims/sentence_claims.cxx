// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/sentence_claims.hxx"

#include "prose/claims/all_claims.hxx"
#include "prose/claims/clause_words.hxx"
#include "prose/claims/doubt.hxx"
#include "prose/claims/growth.hxx"
#include "prose/claims/none_claims.hxx"
#include "prose/claims/part_claims.hxx"
#include "prose/claims/phrase_match.hxx"
#include "prose/claims/share_claims.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
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
        {
            markParts(sentence_.tokens, frames_, claims);
            addColumns(claims);
        }
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
            return bindShare(claim, before, sentence_, frames_);
        const auto* phrase = phraseOf(frame, numeralOf(frame), frames_, book_);
        const bool isOfSeveral = !phrase && frame.results.count() > 1 && !isCutShort(frame);
        if (isOfSeveral)
            phrase = phraseOfEach(frame, claim.readings);
        if (!phrase)
            return;
        if (!isOfSeveral)
            bindTo(claim, *phrase);
        claim.phrase = phrase;
        claim.rule = phrase->rule;
        claim.doubt = doubtOf(sentence_, frames_, frame, *phrase);
        if (claim.doubt == Doubt::None && frame.beginsParts && !before.empty()) // 三类案件共 8642 件，其中行政复议 2540 件
            claim.doubt = before.back().phrase ? before.back().doubt : Doubt::Narrowed;
        addUnion(claim, frame, before);
        if (const auto applicant = frame.applicant.none() ? applicantOf(sentence_, frame.token) : Meanings(); applicant.any())
            std::ranges::move(readingsOf(applicant, *phrase, book_), std::back_inserter(claim.readings));
        if (frame.blocks.any())
            addBlock(claim, frame);
        if (frame.applicant.any())
            readInColumnOfWhole(claim, frame);
        if (frame.said.any())
            addDoneTo(claim, frame);
    }

    /// "公开、不予公开等 62 件"
    [[nodiscard]] bool isCutShort(const Frame& frame) const
    {
        const auto words = sentence_.tokens.subspan(frame.first, frame.token - frame.first);
        return std::ranges::any_of(words, [](const Token& token) { return token.has(Slot::Etc) || token.has(Slot::Reason); });
    }

    /// "不予公开、无法提供共 22 件": the sum of what each result counts, and the first of their phrases; null if one of them counts nothing.
    [[nodiscard]] const Phrase* phraseOfEach(const Frame& frame, Readings& readings) const
    {
        const Phrase* first = nullptr;
        std::vector<NamedTerm> terms;
        for (const auto& meaning : book_.meanings)
        {
            if ((meaning.self & frame.results).none())
                continue;
            auto ofOne = frame;
            ofOne.results = meaning.self;
            const auto* phrase = phraseOf(ofOne, numeralOf(frame), frames_, book_);
            if (!phrase)
                return nullptr;
            first = first ? first : phrase;
            std::ranges::copy(phrase->readings.front().terms(), std::back_inserter(terms));
        }
        readings = {FigureSum(std::move(terms))};
        return first;
    }

    /// "办结自然人申请 44 件": what was done to those by an applicant.
    void addDoneTo(Claim& claim, const Frame& frame) const
    {
        auto ofAll = frame;
        ofAll.applicant.reset();
        ofAll.action = frame.said;
        if (const auto* phrase = phraseOf(ofAll, numeralOf(frame), frames_, book_))
            std::ranges::move(readingsOf(frame.applicant, *phrase, book_), std::back_inserter(claim.readings));
    }

    /// "结转的 5 件中，自然人 4 件": a part by one applicant is of what is divided, and of nothing else.
    void readInColumnOfWhole(Claim& claim, const Frame& frame) const
    {
        const auto* whole = wholeAmong(sentence_, frames_, frame.token);
        const auto* phrase = whole ? phraseOf(*whole, numeralOf(*whole), frames_, book_) : nullptr;
        if (auto readings = phrase ? readingsOf(frame.applicant, *phrase, book_) : std::vector<FigureSum>(); !readings.empty())
            claim.readings.assign(readings.begin(), readings.end());
    }

    /// "予以公开 23 件，其中自然人 15 件": a part by one applicant is of what the whole counts.
    void addColumns(std::vector<Claim>& claims) const
    {
        for (auto& claim : claims)
        {
            if (!claim.partOf || !claim.phrase || claim.phrase->applicant.none())
                continue;
            const auto whole = std::ranges::find_if(claims, [&claim](const Claim& other) { return other.number.offset == claim.partOf; });
            if (whole != claims.end() && whole->phrase)
                std::ranges::move(readingsOf(claim.phrase->applicant, *whole->phrase, book_), std::back_inserter(claim.readings));
        }
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
