// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/all_claims.hxx"

#include "prose/claims/all_subject.hxx"
#include "prose/claims/clause_words.hxx"
#include "prose/claims/doubt.hxx"
#include "prose/claims/phrase_match.hxx"
#include "prose/frames/clause_bounds.hxx"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace gouji
{
namespace
{
bool isOfAll(const Token& token)
{
    return token.has(Slot::All) || token.has(Slot::Done);
}

bool isTimely(std::span<const Token> words)
{
    return std::ranges::any_of(words, [](const Token& token) { return token.has(Slot::Timely); });
}

/// Reads what all-words of one sentence claim.
class AllReader
{
public:
    AllReader(const Sentence& sentence, std::span<const Frame> frames, std::span<const Claim> counts, const Phrasebook& book)
        : sentence_(sentence), tokens_(sentence.tokens), frames_(frames), counts_(counts), book_(book), subject_(sentence, frames, counts),
          known_(knownObjects(sentence))
    {
    }

    std::vector<Claim> read()
    {
        for (std::size_t index = 0; index < tokens_.size(); ++index)
            if (isOfAll(tokens_[index]))
            {
                const auto clause = clauseFrom(tokens_, index);
                if (!clause.endsInCount && !isDescription(clause) && !sentence_.limits.exclude(index))
                    add(clause);
                index = clause.end - 1;
            }
        return std::move(claims_);
    }

private:
    /// "已办结的申请", "已审结的案件" and "已办结件均" only describe what follows.
    [[nodiscard]] bool isDescription(const ClauseWords& clause) const
    {
        const auto words = clause.behind(tokens_);
        const auto isSaid = [](const Token& token) { return token.has(Slot::Action) || token.has(Slot::Result); };
        const auto said = std::ranges::find_if(words, isSaid);
        const auto isFollowed = std::any_of(said, words.end(), [](const Token& token) { return token.has(Slot::All); });
        return isFollowed || std::ranges::adjacent_find(words, [&](const Token& before, const Token& of)
                                          { return isSaid(before) && of.has(Slot::Of) && before.end == of.begin; })
            != words.end();
    }

    void add(const ClauseWords& clause)
    {
        const auto behind = clause.behind(tokens_);
        const auto& all = tokens_[clause.begin];
        const auto isSaid = [](const Token& token) { return token.has(Slot::Result) || token.has(Slot::Action) || token.has(Slot::Applicant); };
        const auto said = std::ranges::find_if(behind, isSaid);
        if (said == behind.end() || (all.word->isAdjacent && said->begin != all.end))
            return;
        if (said->has(Slot::Action))
            addDone(clause);
        else
            addOfCounts(clause, *said->meaning);
    }

    [[nodiscard]] const Phrase* phraseThat(const ObjectInForce& object, auto fits) const
    {
        return book_.phrases.first(PhraseKind::All, [&](const Phrase& each) { return fitsObject(object, each) && fits(each); });
    }

    /// "均获维持": of every total before it in the sentence that can have this result; 均维持或撤回 leaves open how many.
    void addOfCounts(const ClauseWords& clause, const Meaning& said)
    {
        const auto words = groupWords(clause.behind(tokens_), known_);
        if (words.results.count() > 1 || words.parts.any() || isSaidOfPart(clause.begin))
            return;
        const bool isByWord = tokens_[clause.begin].has(Slot::All); // 已审结 says that none is left, not how many there are
        const auto says = [&](const Phrase& phrase)
        { return (isByWord || !phrase.claimsCount) && (said.slot == Slot::Applicant ? phrase.applicant == said.self : phrase.results == said.self); };
        std::vector<ClaimPart> parts;
        const auto subject = subjectOf(clause);
        for (std::size_t count = frames_.size(); count-- > 0;)
        {
            if (subject.any() && (subject & frames_[count].object.objects).none())
                continue;
            if (frames_[count].token > clause.begin || counts_[count].isPercentage)
                continue;
            if (isParted(frames_[count].token, clause.begin) || isOfNoTable(count) || isOfClosed(count, said))
                break;
            if (!isTotal(frames_[count], counts_[count]))
                continue;
            const auto* phrase = phraseThat(frames_[count].object, says);
            if (!phrase || !counts_[count].phrase || !fitsCounted(*phrase, counts_[count].phrase->counted) || isOfSameObject(parts, *phrase))
                break;
            parts.insert(parts.begin(), {phrase, phrase->claimsCount ? counts_[count].value : Decimal(), counts_[count].words});
            if (counts_[count].partOf || frames_[count].beginsParts) // 诉讼 13 件，其中直接起诉 3 件，全部维持
                break;
        }
        if (parts.empty() && subject.any() && (frames_.empty() || frames_.front().token > clause.begin))
            addWithoutCount(clause, subject, said);
        if (!parts.empty())
            push(claimOfParts(clause, std::move(parts)), clause.begin);
    }

    /// "行政复议案件均已审结": that none is left needs no number.
    void addWithoutCount(const ClauseWords& clause, const Meanings& subject, const Meaning& said)
    {
        if (groupWords(tokens_.subspan(clauseBegin(tokens_, clause.begin), clause.begin - clauseBegin(tokens_, clause.begin)), known_).isOfOtherYear)
            return; // 上年行政复议案件均已审结
        const auto saysState = [&said](const Phrase& phrase) { return !phrase.claimsCount && phrase.results.any() && phrase.results == said.self; };
        if (const auto* phrase = phraseThat({subject, Origin::Clause}, saysState))
            push(claimOfWords(sentence_, clause, *phrase), clause.begin);
    }

    /// 其中 9 件为自然人申请; 71.4 % 为自然人申请: whether the number directly before says it of itself.
    [[nodiscard]] bool isSaidOfPart(std::size_t allWord) const
    {
        const auto number = std::ranges::find_if(frames_, [allWord](const Frame& frame) { return frame.token + 1 == allWord; });
        return tokens_[allWord].word->isAdjacent && number != frames_.end() && !isTotal(*number, counts_[static_cast<std::size_t>(number - frames_.begin())]);
    }

    /// The objects that the words before an all-word, in its own clause, name: 该机关保存的信息均予以公开 is not said of all.
    [[nodiscard]] Meanings subjectOf(const ClauseWords& clause) const
    {
        auto first = clause.begin;
        while (first > 0 && tokens_[first - 1].kind == TokenKind::Word)
            --first;
        return lastObjects(tokens_.subspan(first, clause.begin - first), known_);
    }

    /// 诉讼 9 件，已审结 8 件，均维持: whether a number is of a result that no table has, so that what is said behind it may be said of these.
    [[nodiscard]] bool isOfNoTable(std::size_t count) const { return frames_[count].results.any() && !counts_[count].phrase; }

    /// 复议 7 件，其中 5 件已审结，均予维持: whether a number counts those that are closed, so that what became of all is said of these, or says it itself.
    [[nodiscard]] bool isOfClosed(std::size_t count, const Meaning& said) const
    {
        const auto& frame = frames_[count];
        const auto isState = [&frame](const Phrase& phrase) { return !phrase.claimsCount && phrase.results == frame.results; };
        return frame.results.any() && ((frame.results & said.self).any() || phraseThat(frame.object, isState));
    }

    static bool fitsCounted(const Phrase& all, Counted counted) { return all.counted == Counted::Other || all.counted == counted; }

    /// Whether a semicolon stands between two tokens.
    [[nodiscard]] bool isParted(std::size_t first, std::size_t second) const
    {
        return std::ranges::any_of(tokens_.subspan(first, second - first), [](const Token& token) { return token.sign == U';'; });
    }

    static bool isOfSameObject(const std::vector<ClaimPart>& parts, const Phrase& phrase)
    {
        return std::ranges::any_of(parts, [&](const ClaimPart& part) { return part.phrase == &phrase; });
    }

    [[nodiscard]] static FigureSum sumOf(const std::vector<ClaimPart>& parts)
    {
        std::vector<NamedTerm> terms;
        for (const auto& part : parts)
            std::ranges::copy(part.phrase->readings.front().terms(), std::back_inserter(terms));
        return FigureSum(std::move(terms));
    }

    [[nodiscard]] Claim claimOfParts(const ClauseWords& clause, std::vector<ClaimPart> parts) const
    {
        auto claim = claimOfWords(sentence_, clause, *parts.front().phrase);
        for (const auto& part : parts)
            claim.value += part.value;
        if (parts.size() > 1)
            claim.readings = {sumOf(parts)};
        claim.parts = std::move(parts);
        return claim;
    }

    /// "均已办结": nothing is left, unless this sentence or one beside it names what is, or all is only what was answered.
    void addDone(const ClauseWords& clause)
    {
        const auto behind = clause.behind(tokens_);
        const auto action = groupWords(behind, known_).action;
        const auto object = objectAt(clause.begin);
        const auto counted = countedBefore(clause.begin);
        const bool isByWord = tokens_[clause.begin].has(Slot::All);
        const auto fits = [&](const Phrase& phrase)
        {
            const bool isTrueOfThese = fitsCounted(phrase, counted) || (phrase.completes && isByWord && !isTimely(behind));
            return (phrase.actions & action).any() && isTrueOfThese && (isByWord || !phrase.needsAllWord);
        };
        const auto* phrase = phraseThat(object, fits);
        if (phrase && !isCarriedOn(*phrase, object) && !subject_.isOfUnknown(clause.begin) && !subject_.isOfSome(clause.begin) && !isOfOthers(*phrase, clause.begin))
        {
            push(claimOfDone(clause, *phrase), clause.begin);
            auto& doubt = claims_.back().doubt;
            if (phrase->needsAllWord && !saysDone(clause.begin) && doubt == Doubt::None)
                doubt = Doubt::Narrowed;
        }
    }

    /// 均已办理, not 均按程序办理.
    [[nodiscard]] bool saysDone(std::size_t allWord) const
    {
        const auto isDone = [](const Token& token) { return token.has(Slot::Done) || (token.has(Slot::All) && token.meaning->saysDone); };
        return isDone(tokens_[allWord]) || (allWord + 1 < tokens_.size() && isDone(tokens_[allWord + 1]));
    }

    [[nodiscard]] Claim claimOfDone(const ClauseWords& clause, const Phrase& phrase) const
    {
        auto claim = claimOfWords(sentence_, clause, phrase);
        if (const auto* total = subject_.totalBefore(clause.begin))
            claim.saidOf = total->number.offset;
        return claim;
    }

    void push(Claim&& claim, std::size_t allWord)
    {
        claim.doubt = doubtOfAll(sentence_, allWord, frames_, counts_);
        claims_.push_back(std::move(claim));
    }

    [[nodiscard]] bool isOfOthers(const Phrase& phrase, std::size_t index) const
    {
        const auto isNamed = [&phrase](const Token& token) { return token.has(Slot::Action) && (token.meaning->self & phrase.notAmong).any(); };
        return std::ranges::any_of(tokens_.first(index), isNamed) && (phrase.notAmong & subject_.action(index)).any();
    }

    [[nodiscard]] Counted countedBefore(std::size_t index) const
    {
        const auto* total = subject_.totalBefore(index);
        return total ? total->phrase->counted : sentence_.before;
    }

    [[nodiscard]] bool isCarriedOn(const Phrase& phrase, const ObjectInForce& object) const
    {
        return sentence_.followsCarriedOn || namesCount(phrase.unless, frames_, tokens_)
            || namesCount(phrase.unless, framesOf(sentence_.next, object, spokenOf(sentence_.next) | object.objects), sentence_.next);
    }

    [[nodiscard]] ObjectInForce objectAt(std::size_t index) const
    {
        const auto objects = lastObjects(tokens_.first(beforeAside(tokens_, index)), known_);
        return objects.none() ? sentence_.inherited : ObjectInForce{objects, Origin::Clause};
    }

    const Sentence& sentence_;
    std::span<const Token> tokens_;
    std::span<const Frame> frames_;
    std::span<const Claim> counts_;
    const Phrasebook& book_;
    AllSubject subject_;
    Meanings known_;
    std::vector<Claim> claims_;
};
}

std::vector<Claim> allClaims(const Sentence& sentence, std::span<const Frame> frames, std::span<const Claim> counts, const Phrasebook& book)
{
    if (!sentence.has(Slot::All) && !sentence.has(Slot::Done))
        return {};
    return AllReader(sentence, frames, counts, book).read();
}
}
