// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/none_claims.hxx"

#include "prose/claims/clause_words.hxx"
#include "prose/claims/doubt.hxx"
#include "prose/frames/clause_bounds.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kNearby = 8; ///< characters that may part 无 from what there is none of

bool isOfNone(const Token& token)
{
    return token.has(Slot::None);
}

bool fitsWords(const Phrase& phrase, const WordGroup& words)
{
    const bool fitsResult = phrase.results.none() ? words.results.none() : (phrase.results & words.results).any();
    const bool fitsAction = words.action.none() ? phrase.mayLackAction : phrase.actions.none() || (phrase.actions & words.action).any();
    return fitsResult && fitsAction;
}

/// Reads what there is none of behind one word.
class NoneReader
{
public:
    NoneReader(const Sentence& sentence, const Phrasebook& book) : sentence_(sentence), book_(book), known_(knownObjects(sentence)) {}

    void read(std::size_t index, std::vector<Claim>& claims) const
    {
        const auto clause = upToNextNone(clauseFrom(sentence_.tokens, index));
        const auto behind = clause.behind(sentence_.tokens);
        const auto& none = sentence_.tokens[index];
        const auto limit = sentence_.limits.at(index);
        const bool isFar = !behind.empty() && behind.front().begin > none.end + kNearby;
        if (clause.endsInCount || behind.empty() || (none.word->isAdjacent && isFar) || isOfPart(index) || limit == Limit::Part)
            return;
        auto words = groupWords(behind, known_);
        if (words.action.none())
            words.action = none.meaning->partOf; // 未废止
        if (words.parts.any() || words.rows.any() || namesOtherBehindBracket(clause.end) || namesOtherResult(behind, words, index)) // 未收到要求重新出具的申请
            return;
        if (words.results.none() && isOfResult(index))
            return;
        for (const auto* phrase : phrasesOf(words, index))
        {
            claims.push_back(claimOfWords(sentence_, clause, *phrase));
            claims.back().doubt = doubtOfNone(sentence_, index, clause.end);
        }
    }

private:
    /// 零复议零诉讼 says two things.
    [[nodiscard]] ClauseWords upToNextNone(ClauseWords clause) const
    {
        const auto words = clause.behind(sentence_.tokens);
        const auto next = std::ranges::find_if(words, isOfNone);
        const auto length = static_cast<std::size_t>(next - words.begin());
        if (next != words.end() && length > 0)
            clause = {clause.begin, clause.begin + 1 + length, false};
        return clause;
    }

    /// 第四季度未收到: what stands before the word in its clause limits what there is none of.
    [[nodiscard]] bool isOfPart(std::size_t index) const
    {
        auto first = index;
        while (first > 0 && sentence_.tokens[first - 1].kind == TokenKind::Word)
            --first;
        return groupWords(sentence_.tokens.subspan(first, index - first), known_).parts.any();
    }

    /// 不予公开的申请没有引发复议: whether the words before, in the same clause, say of which results there is none.
    [[nodiscard]] bool isOfResult(std::size_t index) const
    {
        const auto first = clauseBegin(sentence_.tokens, index);
        const auto before = sentence_.tokens.subspan(first, index - first);
        const auto isDescribed = [](const Token& result, const Token& of) { return result.has(Slot::Result) && of.has(Slot::Of); };
        return std::ranges::adjacent_find(before, isDescribed) != before.end();
    }

    /// 没有不予公开的申请被纠正: whether a result is named beside which nothing is said of its objects alone.
    [[nodiscard]] bool namesOtherResult(std::span<const Token> behind, const WordGroup& words, std::size_t index) const
    {
        Meanings said;
        for (const auto& token : behind)
            if (token.has(Slot::Result) && !token.word->isAdjacent)
                said |= token.meaning->self;
        const auto objects = objectsOf(words, index);
        for (const auto& phrase : book_.phrases)
            if (phrase.kind == PhraseKind::None && (phrase.objects & objects) == phrase.objects)
                said &= ~phrase.results;
        return said.any();
    }

    /// 未产生与诉讼（行政复议）有关的费用: what there is none of stands behind the bracket.
    [[nodiscard]] bool namesOtherBehindBracket(std::size_t open) const
    {
        const auto& tokens = sentence_.tokens;
        if (open >= tokens.size() || tokens[open].kind != TokenKind::Open)
            return false;
        const auto close = std::ranges::find(tokens.subspan(open), TokenKind::Close, &Token::kind);
        if (close == tokens.subspan(open).end())
            return false;
        const auto behind = clauseFrom(tokens, open + static_cast<std::size_t>(close - tokens.subspan(open).begin()));
        return groupWords(behind.behind(tokens), known_).objects.any();
    }

    [[nodiscard]] std::vector<const Phrase*> phrasesOf(const WordGroup& words, std::size_t none) const
    {
        std::vector<const Phrase*> phrases;
        const auto add = [&](auto fits)
        {
            if (const auto* phrase = book_.phrases.first(PhraseKind::None, [&](const Phrase& each) { return fits(each) && fitsWords(each, words); }))
                phrases.push_back(phrase);
        };
        const auto addEach = [&](const Meanings& named, auto fits)
        {
            auto left = named.count();
            for (std::size_t index = 0; left > 0; ++index)
                if (named[index])
                {
                    --left;
                    add([&fits, &meaning = book_.meanings[index].self](const Phrase& phrase) { return fits(phrase, meaning); });
                }
        };
        addEach(words.applicants, [](const Phrase& phrase, const Meanings& applicant) { return phrase.applicant == applicant; });
        if (words.applicants.any()) // 未收到企业提出的申请 says nothing of all
            return phrases;
        addEach(objectsOf(words, none), [](const Phrase& phrase, const Meanings& object) { return phrase.objects == object && phrase.applicant.none(); });
        if (words.objects.none() && phrases.empty())
            add([](const Phrase& phrase) { return phrase.mayLackObject; });
        return phrases;
    }

    /// Of results without an object, 没有被纠正的, the one before is meant.
    [[nodiscard]] Meanings objectsOf(const WordGroup& words, std::size_t index) const
    {
        if (words.objects.any() || words.results.none())
            return words.objects;
        const auto before = lastObjects(sentence_.tokens.first(index), known_);
        return before.none() ? sentence_.inherited.objects : before;
    }

    const Sentence& sentence_;
    const Phrasebook& book_;
    Meanings known_;
};
}

std::vector<Claim> noneClaims(const Sentence& sentence, const Phrasebook& book)
{
    std::vector<Claim> claims;
    if (!sentence.has(Slot::None))
        return claims;
    const NoneReader reader(sentence, book);
    for (std::size_t index = 0; index < sentence.tokens.size(); ++index)
        if (isOfNone(sentence.tokens[index]))
            reader.read(index, claims);
    return claims;
}
}
