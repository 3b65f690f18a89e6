// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/paragraph_claims.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
constexpr std::size_t kLongestHeading = 30; ///< characters

/// Half-open ranges of tokens, one per sentence; a sentence end belongs to none.
std::vector<std::span<const Token>> sentencesOf(std::span<const Token> tokens)
{
    std::vector<std::span<const Token>> sentences;
    std::size_t begin = 0;
    for (std::size_t index = 0; index <= tokens.size(); ++index)
        if (index == tokens.size() || tokens[index].kind == TokenKind::SentenceEnd)
        {
            sentences.push_back(tokens.subspan(begin, index - begin));
            begin = index + 1;
        }
    return sentences;
}

/// What a claim says for those of the next sentence.
void noteCounted(const Claim& claim, Sentence& sentence)
{
    const auto counted = claim.phrase && claim.phrase->kind == PhraseKind::Count ? claim.phrase->counted : Counted::Other;
    if (counted != Counted::Other)
        sentence.before = counted;
    sentence.followsCarriedOn |= counted == Counted::CarriedOut && !claim.value.isZero();
}

bool mayClaim(const Token& token)
{
    return token.isCount() || token.has(Slot::All) || token.has(Slot::Done) || token.has(Slot::None);
}

bool holdsLongNumber(const Sentence& sentence)
{
    return std::ranges::any_of(sentence.tokens, [](const Token& token) { return token.numeral.isTooLong; });
}

/// Short, without a count: "（二）依申请公开情况。"
bool isHeading(const Sentence& sentence)
{
    return sentence.end - sentence.begin <= kLongestHeading && std::ranges::none_of(sentence.tokens, mayClaim);
}
}

std::vector<Claim> SectionReader::read(std::string_view paragraph, std::size_t block)
{
    const ProseText text(paragraph, lexicon_.book());
    const auto tokens = tokensOf(text, lexicon_);
    const auto sentences = sentencesOf(tokens);
    std::vector<Claim> claims;
    Sentence sentence{text, block, 0, 0, {}, {}, {}, Counted::Other, false};
    for (std::size_t index = 0; index < sentences.size(); ++index)
    {
        const auto behind = sentences[index].data() + sentences[index].size();
        const bool isLast = behind == tokens.data() + tokens.size();
        sentence.end = isLast ? text.text().size() : behind->end;
        sentence.tokens = sentences[index];
        sentence.next = index + 1 < sentences.size() ? sentences[index + 1] : std::span<const Token>();
        sentence.inherited = inForce_;
        const bool isTooMuch = isBeyondLimits(sentence);
        if (isTooMuch || holdsLongNumber(sentence))
            unread_.push_back(claimAt(sentence, sentence.begin, std::min(sentence.end, sentence.begin + kLongestHeading)).place);
        auto found = sentence.begin < sentence.end && !isTooMuch ? claimsOf(sentence, lexicon_.book()) : std::vector<Claim>();
        claimsLeft_ -= std::min(claimsLeft_, found.size());
        sentence.followsCarriedOn = false;
        for (const auto& claim : found)
            noteCounted(claim, sentence);
        std::ranges::move(found, std::back_inserter(claims));
        remember(sentence, isHeading(sentence));
        sentence.begin = sentence.end;
    }
    return claims;
}

/// Each of its claims holds the whole sentence.
bool SectionReader::isBeyondLimits(const Sentence& sentence) const
{
    const auto claims = static_cast<std::size_t>(std::ranges::count_if(sentence.tokens, mayClaim));
    return claims > std::min(kMostSentenceNumbers, claimsLeft_) || (claims > 0 && sentence.end - sentence.begin > kMostSentenceCharacters);
}

void SectionReader::remember(const Sentence& sentence, bool isHeading)
{
    const auto known = spokenOf(sentence.tokens);
    const auto objects = lastObjects(sentence.tokens, known);
    const bool isFirst = sentence.begin == 0;
    if (isHeading && isFirst)
    {
        topic_ = objects;
        inForce_ = {objects, Origin::Topic};
    }
    else if (objects.any() && !(isHeading && known.any()))
        inForce_ = {objects, objects == topic_ ? Origin::Topic : Origin::Paragraph};
}
}
