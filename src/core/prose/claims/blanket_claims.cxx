// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/blanket_claims.hxx"

#include "prose/claims/phrase_match.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kNearby = 8; ///< characters that may part 无 from what there is none of

class BlanketReader
{
public:
    BlanketReader(const Sentence& sentence, std::span<const Frame> frames, std::span<const Claim> counts, const Phrasebook& book)
        : sentence_(sentence), tokens_(sentence.tokens), frames_(frames), counts_(counts), book_(book), spoken_(known(sentence))
    {
    }

    std::vector<Claim> read()
    {
        for (std::size_t index = 0; index < tokens_.size(); ++index)
            if (tokens_[index].has(Slot::All))
                addAll(index);
            else if (tokens_[index].has(Slot::None))
                addNone(index);
        return std::move(claims_);
    }

private:
    static Meanings known(const Sentence& sentence)
    {
        auto objects = spokenOf(sentence.tokens);
        objects.insert(objects.end(), sentence.inherited.objects.begin(), sentence.inherited.objects.end());
        std::ranges::sort(objects);
        return objects;
    }

    /// The end of the words behind a token; a number among them makes the claim one about that number.
    [[nodiscard]] std::size_t clauseEnd(std::size_t index) const
    {
        auto end = index + 1;
        while (end < tokens_.size() && (tokens_[end].kind == TokenKind::Word || (tokens_[end].kind == TokenKind::Number && !tokens_[end].isCount())))
            ++end;
        return end;
    }

    [[nodiscard]] bool endsInCount(std::size_t end) const { return end < tokens_.size() && tokens_[end].isCount(); }

    [[nodiscard]] Claim claimOf(std::size_t index, std::size_t end, const Phrase& phrase) const
    {
        auto claim = claimAt(sentence_, tokens_[index].begin, tokens_[end - 1].end);
        claim.number = sentence_.text.passage(tokens_[index].begin, tokens_[index].end);
        claim.phrase = &phrase;
        claim.rule = phrase.rule;
        claim.readings = phrase.readings;
        return claim;
    }

    void addNone(std::size_t index)
    {
        const auto end = clauseEnd(index);
        if (endsInCount(end))
            return;
        const auto behind = tokens_.subspan(index + 1, end - index - 1);
        const auto words = groupWords(behind, spoken_);
        const bool isFar = !behind.empty() && behind.front().begin > tokens_[index].end + kNearby;
        if (words.objects.empty() || (tokens_[index].word->isAdjacent && isFar))
            return;
        for (const auto& object : words.objects)
            if (const auto* phrase = nonePhrase(object, words); phrase && !words.isPart)
                claims_.push_back(claimOf(index, end, *phrase));
    }

    /// None of several things is none of each.
    [[nodiscard]] const Phrase* nonePhrase(const std::string& object, const WordGroup& words) const
    {
        const auto fits = [&](const Phrase& phrase)
        {
            const bool fitsAction = words.action.empty()
                ? phrase.mayLackAction
                : phrase.actions.empty() || std::ranges::binary_search(phrase.actions, words.action);
            return phrase.kind == PhraseKind::None && phrase.objects == Meanings{object} && phrase.results == words.results && fitsAction;
        };
        const auto phrase = std::ranges::find_if(book_.phrases, fits);
        return phrase == book_.phrases.end() ? nullptr : &*phrase;
    }

    void addAll(std::size_t index)
    {
        const auto end = clauseEnd(index);
        if (endsInCount(end))
            return;
        for (auto next = index + 1; next < end; ++next)
        {
            const bool isFar = tokens_[index].word->isAdjacent && tokens_[next].begin != tokens_[index].end;
            if (isFar || !(tokens_[next].has(Slot::Result) || tokens_[next].has(Slot::Action)))
                continue;
            const auto& said = tokens_[next];
            if (said.has(Slot::Result))
                return addAllOfCounts(index, end, said.meaning->id);
            return addAllDone(index, end, said.meaning->id);
        }
    }

    [[nodiscard]] const Phrase* allPhrase(const ObjectInForce& object, const std::string& action, const Meanings& results) const
    {
        const auto fits = [&](const Phrase& phrase)
        {
            return phrase.kind == PhraseKind::All && fitsObject(object, phrase) && phrase.results == results
                && (action.empty() ? phrase.actions.empty() : std::ranges::binary_search(phrase.actions, action));
        };
        const auto phrase = std::ranges::find_if(book_.phrases, fits);
        return phrase == book_.phrases.end() ? nullptr : &*phrase;
    }

    /// "均获维持": of every total before it in the sentence that can have this result.
    void addAllOfCounts(std::size_t index, std::size_t end, const std::string& result)
    {
        std::vector<ClaimPart> parts;
        for (std::size_t count = frames_.size(); count-- > 0;)
        {
            if (frames_[count].token > index)
                continue;
            if (isParted(frames_[count].token, index))
                break;
            const auto* phrase = allPhrase(frames_[count].object, {}, {result});
            const bool isTotal = counts_[count].phrase && frames_[count].results.empty() && frames_[count].applicant.empty();
            if (!phrase || !isTotal || isOfSameObject(parts, *phrase))
                break;
            parts.insert(parts.begin(), {phrase, phrase->claimsCount ? counts_[count].value : Decimal(), counts_[count].place});
        }
        if (!parts.empty())
            claims_.push_back(claimOfParts(index, end, std::move(parts)));
    }

    /// Whether a semicolon stands between two tokens.
    [[nodiscard]] bool isParted(std::size_t first, std::size_t second) const
    {
        return std::ranges::any_of(tokens_.subspan(first, second - first), [](const Token& token) { return token.sign == U';'; });
    }

    static bool isOfSameObject(const std::vector<ClaimPart>& parts, const Phrase& phrase)
    {
        return std::ranges::any_of(parts, [&](const ClaimPart& part) { return part.phrase == &phrase; });
    }

    [[nodiscard]] Claim claimOfParts(std::size_t index, std::size_t end, std::vector<ClaimPart> parts) const
    {
        auto claim = claimOf(index, end, *parts.front().phrase);
        FigureSum whole;
        for (const auto& part : parts)
        {
            claim.value += part.value;
            const auto& reading = part.phrase->readings.front();
            whole.insert(whole.end(), reading.begin(), reading.end());
        }
        claim.readings = {whole};
        claim.parts = std::move(parts);
        return claim;
    }

    /// "均已办结": nothing is left, unless this sentence or the next names what is.
    void addAllDone(std::size_t index, std::size_t end, const std::string& action)
    {
        const auto object = objectAt(index);
        const auto* phrase = allPhrase(object, action, {});
        const bool isCounted = std::ranges::any_of(counts_, [](const Claim& claim) { return claim.phrase != nullptr; });
        if (!phrase || (phrase->needsCount && !isCounted && !sentence_.followsCount))
            return;
        if (isNamed(phrase->unless, frames_, tokens_) || isNamed(phrase->unless, framesOf(sentence_.next, object), sentence_.next))
            return;
        claims_.push_back(claimOf(index, end, *phrase));
    }

    [[nodiscard]] ObjectInForce objectAt(std::size_t index) const
    {
        auto objects = lastObjects(tokens_.first(index), spoken_);
        return objects.empty() ? sentence_.inherited : ObjectInForce{std::move(objects), Origin::Clause};
    }

    /// Whether some number that is not 0 has this action.
    static bool isNamed(const std::string& action, std::span<const Frame> frames, std::span<const Token> tokens)
    {
        return std::ranges::any_of(frames, [&](const Frame& frame)
                                   { return frame.action == action && !tokens[frame.token].numeral.value.isZero(); });
    }

    const Sentence& sentence_;
    std::span<const Token> tokens_;
    std::span<const Frame> frames_;
    std::span<const Claim> counts_;
    const Phrasebook& book_;
    Meanings spoken_;
    std::vector<Claim> claims_;
};
}

std::vector<Claim> blanketClaims(const Sentence& sentence, std::span<const Frame> frames, std::span<const Claim> counts, const Phrasebook& book)
{
    return BlanketReader(sentence, frames, counts, book).read();
}
}
