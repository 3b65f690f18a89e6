// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/paragraph_claims.hxx"

#include "prose/claims/doubt.hxx"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kLongestHeading = 30; ///< characters

using Sentences = boost::container::small_vector<std::span<const Token>, 8>;

/// Half-open ranges of tokens, one per sentence; a sentence end belongs to none.
Sentences sentencesOf(std::span<const Token> tokens)
{
    Sentences sentences;
    std::size_t begin = 0;
    for (std::size_t index = 0; index <= tokens.size(); ++index)
        if (index == tokens.size() || tokens[index].kind == TokenKind::SentenceEnd)
        {
            sentences.push_back(tokens.subspan(begin, index - begin));
            begin = index + 1;
        }
    return sentences;
}

Place placeOf(const ProseText& text, std::size_t block, std::size_t begin, std::size_t end)
{
    return {{}, {}, block, text.offsetOf(begin), std::string(text.passage(begin, end))};
}

/// What a claim says for those of the next sentence.
void noteCounted(const Claim& claim, Sentence& sentence)
{
    const auto counted = claim.phrase && claim.phrase->kind == PhraseKind::Count ? claim.phrase->counted : Counted::Other;
    if (counted != Counted::Other)
        sentence.before = counted;
    sentence.followsCarriedOn |= counted == Counted::CarriedOut && !claim.value.isZero();
}

bool mayClaim(Slot slot)
{
    return slot == Slot::All || slot == Slot::Done || slot == Slot::None;
}

/// Sets what the tokens of a sentence are, and of what they speak. How many of them may claim something.
std::size_t takeTokens(Sentence& sentence, std::span<const Token> tokens)
{
    sentence.tokens = tokens;
    sentence.slots.reset();
    std::size_t claiming = 0;
    for (const auto& token : tokens)
        if (token.slot)
        {
            sentence.slots.set(static_cast<std::size_t>(*token.slot));
            claiming += mayClaim(*token.slot) ? 1 : 0;
        }
        else
            claiming += token.isCount() ? 1 : 0;
    sentence.spoken = sentence.has(Slot::Object) ? spokenOf(tokens) : Meanings();
    return claiming;
}

bool holdsLongNumber(const Sentence& sentence)
{
    return std::ranges::any_of(sentence.tokens, [](const Token& token) { return token.numeral && token.numeral->isTooLong; });
}

void append(std::vector<Claim>& claims, std::vector<Claim>&& more)
{
    if (claims.empty())
        claims = std::move(more);
    else
        std::ranges::move(more, std::back_inserter(claims));
}
}

std::vector<Claim> SectionReader::read(std::string_view paragraph, std::size_t block)
{
    const ProseText text(paragraph, lexicon_.book());
    const Tokens tokens(text, lexicon_);
    const auto sentences = sentencesOf(tokens.all());
    std::vector<Claim> claims;
    Sentence sentence{.text = text, .lexicon = lexicon_};
    sentence.limits = Limits({}, leadIn_);
    for (std::size_t index = 0; index < sentences.size(); ++index)
    {
        const auto behind = sentences[index].data() + sentences[index].size();
        const bool isLast = behind == tokens.all().data() + tokens.all().size();
        sentence.end = isLast ? text.text().size() : behind->end;
        const auto claiming = takeTokens(sentence, sentences[index]);
        sentence.next = index + 1 < sentences.size() ? sentences[index + 1] : std::span<const Token>();
        sentence.inherited = inForce_;
        const bool isHeading = claiming == 0 && sentence.end - sentence.begin <= kLongestHeading;
        if (tokens.mayBeLimited() || leadIn_)
            sentence.limits = claiming > 0 || isHeading ? Limits(sentence.tokens, sentence.limits.goOn()) : Limits({}, std::nullopt);
        const bool isTooMuch = isBeyondLimits(sentence, claiming);
        if (isTooMuch || holdsLongNumber(sentence))
            unread_.push_back(placeOf(text, block, sentence.begin, std::min(sentence.end, sentence.begin + kLongestHeading)));
        auto found = claiming > 0 && !isTooMuch ? claimsIn(sentence, block) : std::vector<Claim>();
        sentence.followsCarriedOn = false;
        for (const auto& claim : found)
            noteCounted(claim, sentence);
        append(claims, std::move(found));
        sentence.applicantBefore = applicantOf(sentence, sentence.tokens.size());
        sentence.spokenBefore |= sentence.spoken;
        remember(sentence, isHeading);
        sentence.begin = sentence.end;
    }
    return claims;
}

/// Of a sentence in which so many tokens may claim something.
bool SectionReader::isBeyondLimits(const Sentence& sentence, std::size_t claiming) const
{
    const bool isLong = sentence.end - sentence.begin > kMostSentenceCharacters;
    return claiming > std::min(kMostSentenceNumbers, claimsLeft_) || (claiming > 0 && isLong);
}

std::vector<Claim> SectionReader::claimsIn(Sentence& sentence, std::size_t block)
{
    sentence.place = std::make_shared<const Place>(placeOf(sentence.text, block, sentence.begin, sentence.end));
    auto claims = claimsOf(sentence);
    claimsLeft_ -= std::min(claimsLeft_, claims.size());
    return claims;
}

/// A heading is short, without a count: "（二）依申请公开情况。"
void SectionReader::remember(const Sentence& sentence, bool isHeading)
{
    const auto& known = sentence.spoken;
    const auto objects = lastObjects(sentence.tokens, known);
    const bool isFirst = sentence.begin == 0;
    if (isHeading && isFirst)
    {
        leadIn_ = sentence.limits.goOn();
        topic_ = objects;
        inForce_ = {objects, Origin::Topic};
    }
    else if (objects.any() && !(isHeading && known.any()))
        inForce_ = {objects, objects == topic_ ? Origin::Topic : Origin::Paragraph};
}
}
