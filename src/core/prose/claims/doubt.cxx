// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/doubt.hxx"

#include "prose/claims/phrase_match.hxx"
#include "prose/frames/clause_bounds.hxx"
#include "prose/words/unknown_words.hxx"

#include <algorithm>
#include <optional>

namespace gouji
{
namespace
{
/// Whether nobody knows what stands before one of the tokens [first, end).
bool followUnknownWords(const Sentence& sentence, std::size_t first, std::size_t end)
{
    const auto& tokens = sentence.tokens;
    for (auto index = first; index < std::min(end, tokens.size()); ++index)
    {
        const auto begin = index == 0 ? sentence.begin : tokens[index - 1].end;
        if (tokens[index].followsUnknown && holdsUnknownWords(sentence.text.text(), begin, tokens[index].begin, sentence.lexicon))
            return true;
    }
    return false;
}

/// The last word like 中 before a number, in the same part of the sentence; none if there is none.
std::optional<std::size_t> amongBefore(const Sentence& sentence, std::size_t number)
{
    if (!sentence.has(Slot::Among))
        return std::nullopt;
    for (auto index = number; index-- > 0 && sentence.tokens[index].sign != U';';)
        if (sentence.tokens[index].has(Slot::Among))
            return index;
    return std::nullopt;
}

/// Whether a phrase is read so only beside applicants that the sentence names.
bool asksForApplicants(const Phrase& phrase, std::span<const Frame> frames)
{
    return std::ranges::any_of(frames, [&phrase](const Frame& other) { return (phrase.beside & other.applicant).any(); });
}

/// The first of the words that stand before a token with no sign and no number between them.
std::size_t wordsBegin(std::span<const Token> tokens, std::size_t end)
{
    while (end > 0 && tokens[end - 1].kind == TokenKind::Word)
        --end;
    return end;
}

/// 办结的 718 件中，不予公开 34 件; 不予公开的 34 件中，属于国家秘密 2 件; 结转的 5 件中，自然人 4 件: whether a number of which others are counts all that they
/// can be of.
bool isWholeOf(const Phrase& phrase, const Frame& counted, const Sentence& sentence, std::span<const Frame> frames)
{
    const auto* whole = (phrase.results | phrase.applicant).none() ? nullptr : phraseOf(counted, *sentence.tokens[counted.token].numeral, frames, sentence.lexicon.book());
    const bool isOfApplicants = phrase.applicant.none() && asksForApplicants(phrase, frames); // 自然人 5 件，其他 4 件: no column of a result is read so
    if (isOfApplicants)
        return whole && whole->counted == Counted::Open;
    return whole && whole->objects == phrase.objects && (phrase.applicant.any() || whole->counted == Counted::Done || whole->results.any());
}

/// 新收的 5 件申请中，已答复 4 件: whether words before, in the same part of the sentence, say of which the numbers behind them are.
bool isAmongCounted(const Sentence& sentence, std::span<const Frame> frames, std::size_t number, const Phrase& phrase)
{
    const auto among = amongBefore(sentence, number);
    if (!among)
        return false;
    if (const auto* whole = wholeAmong(sentence, frames, number))
        return !isWholeOf(phrase, *whole, sentence, frames);
    const auto words = sentence.tokens.subspan(wordsBegin(sentence.tokens, *among), *among - wordsBegin(sentence.tokens, *among));
    return std::ranges::any_of(words, [](const Token& token) { return token.has(Slot::Action) || token.has(Slot::Result); });
}

/// 占全市行政复议案件（3268 件）的 10.7 %: whether a number is what a percentage right behind it is a share of.
bool isBaseOfShare(const Sentence& sentence, const Frame& frame)
{
    const auto& tokens = sentence.tokens;
    const auto isNext = [&tokens](std::size_t index) { return index < tokens.size() && tokens[index].begin == tokens[index - 1].end; };
    auto index = frame.token + 1;
    const bool isInBracket = isNext(index) && tokens[index].kind == TokenKind::Close;
    index += isInBracket ? 1 : 0;
    while (isNext(index) && tokens[index].kind == TokenKind::Word)
        ++index;
    return (isInBracket || frame.hasShareWord) && isNext(index) && tokens[index].numeral && tokens[index].numeral->isPercentage;
}

/// 公开 1816 件，不予公开 178 件，其他 1056 件: whether a result without its object stands behind others of its sentence that its object cannot have.
bool isBehindResultsOfOther(const Sentence& sentence, std::span<const Frame> frames, const Frame& frame, const Phrase& phrase)
{
    const bool isNear = frame.object.origin == Origin::Clause || frame.object.origin == Origin::Sentence;
    if (isNear || frame.results.none())
        return false;
    const auto any = [](const Phrase&) { return true; };
    const auto& phrases = sentence.lexicon.book().phrases;
    return std::ranges::any_of(frames, [&](const Frame& before)
                               { return before.token < frame.token && before.results.any() && !phrases.firstCount({phrase.objects, before.results, {}}, any); });
}

/// 围绕住房保障等领域，收到申请 5 件，办结 4 件: whether a clause before, in the same part of the sentence, ends with such a word and holds others that nobody knows.
bool isOfField(const Sentence& sentence, std::size_t index)
{
    const auto& tokens = sentence.tokens;
    if (!sentence.has(Slot::Field))
        return false;
    for (; index > 1 && tokens[index - 1].sign != U';'; --index)
    {
        const auto& field = tokens[index - 2];
        const bool endsClause = tokens[index - 1].kind == TokenKind::Stop && field.has(Slot::Field) && field.end == tokens[index - 1].begin;
        if (endsClause && followUnknownWords(sentence, clauseBegin(tokens, index - 1), index - 1))
            return true;
    }
    return false;
}

/// Whether unknown words stand among those behind a number, up to the next sign or number: 收到 5 件涉及征收的申请.
bool isFollowedByUnknownWords(const Sentence& sentence, std::size_t number)
{
    const auto& tokens = sentence.tokens;
    auto end = number + 1;
    while (end < tokens.size() && tokens[end].kind == TokenKind::Word)
        ++end;
    if (end < tokens.size())
        return tokens[end].kind != TokenKind::Number && followUnknownWords(sentence, number + 1, end + 1);
    return followUnknownWords(sentence, number + 1, end) || holdsUnknownWords(sentence.text.text(), tokens[end - 1].end, sentence.end, sentence.lexicon);
}

/// Whether a count of these objects alone stands in some table.
bool isCounted(const Meanings& objects, const Phrasebook& book)
{
    return book.phrases.firstCount({objects, {}, {}}, [](const Phrase&) { return true; });
}

/// 尚未审结的行政复议案件 5 件，行政诉讼案件 4 件: whether a number beside another object may be of the result named before it, or, as behind
/// 审结行政复议案件 5 件, of something else that no table counts.
bool isBehindResult(const Sentence& sentence, std::span<const Frame> frames, std::size_t index)
{
    const auto& frame = frames[index];
    if (index == 0 || (frame.results | frame.action | frame.applicant).any() || frame.object.origin != Origin::Clause)
        return false;
    const auto& before = frames[index - 1];
    const auto between = sentence.tokens.subspan(before.token, frame.token - before.token);
    const auto isOfOther = [&] { return before.object.objects.any() && before.unit == frame.unit && !isCounted(before.object.objects, sentence.lexicon.book()); };
    return before.object.origin == Origin::Clause && before.object.objects != frame.object.objects && (before.results.any() || isOfOther())
        && std::ranges::none_of(between, [](const Token& token) { return token.sign == U';'; });
}

/// 收到申请 5 件，其中邮寄纸质件 4 件，办结 3 件: whether a frame only divides one before it, and says nothing of a number behind.
bool isPartBefore(std::span<const Frame> frames, std::size_t index, std::size_t number)
{
    return index < number && index > 0 && frames[index].parts.any();
}

/// Whether unknown words, or those of a part, stand before a number, or before one before it in its list or whose object it shares:
/// 重点领域收到申请 5 件，办结 4 件; 网上申请 5 件，办结 4 件; 因行政处罚引发复议 5 件、诉讼 4 件; 予以公开 5 件，其余 4 件作其他处理.
bool isBehindNarrowingWords(const Sentence& sentence, std::span<const Frame> frames, std::size_t index)
{
    const auto& tokens = sentence.tokens;
    const auto isBehind = [&](const Frame& frame)
    { return (frame.isRest && frame.results.any()) || followUnknownWords(sentence, frame.first, frame.token + 1) || isOfField(sentence, frame.first); };
    const auto number = index;
    while (!isBehind(frames[index]) || isPartBefore(frames, index, number))
    {
        if (index == 0)
            return frames[index].parts.any();
        const bool saysObject = frames[index].object.origin == Origin::Clause && frames[index].object.objects.any();
        if (saysObject && !tokens[frames[index - 1].token + 1].has(Slot::Joiner))
            return false;
        const auto last = frames[index--].token;
        const auto between = sentence.tokens.subspan(frames[index].token, last - frames[index].token);
        if (std::ranges::any_of(between, [](const Token& token) { return token.sign == U';'; }))
            return false;
    }
    return true;
}

/// 自然人申请 5 件，予以公开 3 件: what became of those by one applicant; not 均为自然人，予以公开 3 件.
bool isOfOneApplicant(const Sentence& sentence, const Frame& frame, const Phrase& phrase)
{
    const bool isOutcome = frame.applicant.none() && (phrase.results.any() || phrase.counted == Counted::Done || phrase.counted == Counted::CarriedOut);
    return isOutcome && applicantOf(sentence, frame.token).any();
}

/// 自然人 5 件，企业 3 件，其他 4 件: whether a result without its object stands behind applicants of its sentence, and may be one more of them though it is
/// not read so.
bool isBehindApplicants(const Sentence& sentence, const Frame& frame, const Phrase& phrase)
{
    const bool isNear = frame.object.origin == Origin::Clause || frame.object.origin == Origin::Sentence;
    if (isNear || frame.results.none() || !sentence.has(Slot::Applicant))
        return false;
    Meanings applicants;
    for (const auto& token : sentence.tokens.first(frame.first))
        if (token.has(Slot::Applicant))
            applicants |= token.meaning->self;
    return applicants.any() && (applicants & phrase.beside).none();
}

/// 予以公开 8 件，其中自然人 5 件，其他 3 件: whether a result, of which no applicants are asked, stands directly behind one and may be one more of them.
bool isNextToApplicant(std::span<const Frame> frames, std::size_t index, const Phrase& phrase)
{
    return index > 0 && frames[index].results.any() && frames[index - 1].applicant.any() && !asksForApplicants(phrase, frames);
}

/// 复议 5 件。诉讼 4 件。被纠正 2 件: whether an earlier sentence spoke of something else that this can have become of.
bool hasRivalBefore(const Sentence& sentence, const Frame& frame)
{
    const bool isNear = frame.object.origin == Origin::Clause || frame.object.origin == Origin::Sentence;
    const auto others = isNear || frame.results.none() ? Meanings() : sentence.spokenBefore & ~frame.object.objects;
    if (others.none())
        return false;
    const auto& book = sentence.lexicon.book();
    const auto any = [](const Phrase&) { return true; };
    return std::ranges::any_of(book.meanings, [&](const Meaning& meaning)
                               { return (meaning.self & others).any() && book.phrases.firstCount({meaning.self, frame.results, {}}, any); });
}
}

const Frame* wholeAmong(const Sentence& sentence, std::span<const Frame> frames, std::size_t number)
{
    const auto among = amongBefore(sentence, number);
    const auto begin = among ? wordsBegin(sentence.tokens, *among) : 0;
    const auto whole = begin == 0 ? frames.end() : std::ranges::find(frames, begin - 1, &Frame::token);
    return whole == frames.end() ? nullptr : &*whole;
}

Meanings applicantOf(const Sentence& sentence, std::size_t end)
{
    if (!sentence.has(Slot::Applicant) && sentence.applicantBefore.none())
        return {};
    const auto& tokens = sentence.tokens;
    Meanings applicants;
    bool isOfAll = false;
    auto index = end;
    for (; index > 0 && tokens[index - 1].sign != U';'; --index)
    {
        const auto& token = tokens[index - 1];
        if (!token.has(Slot::Applicant))
            continue;
        applicants |= token.meaning->self;
        isOfAll |= index > 1 && tokens[index - 2].has(Slot::All);
    }
    if (applicants.none() && index == 0 && std::ranges::none_of(tokens.first(end), [](const Token& token) { return token.has(Slot::Object); }))
        return sentence.applicantBefore;
    return applicants.count() == 1 && !isOfAll ? applicants : Meanings();
}

Doubt doubtOf(const Sentence& sentence, std::span<const Frame> frames, const Frame& frame, const Phrase& phrase)
{
    const auto number = frame.token;
    const auto index = static_cast<std::size_t>(&frame - frames.data());
    const bool isDoneOfReceived = frame.beginsParts && phrase.counted == Counted::Done; // those carried in may be done besides
    const auto limit = sentence.limits.at(number);
    if (limit == Limit::MaybeOtherYear || isOfOneApplicant(sentence, frame, phrase) || hasRivalBefore(sentence, frame) || isBehindApplicants(sentence, frame, phrase) || isNextToApplicant(frames, index, phrase) || isBehindResultsOfOther(sentence, frames, frame, phrase) || isBaseOfShare(sentence, frame) || isAmongCounted(sentence, frames, number, phrase) || isFollowedByUnknownWords(sentence, number) || isBehindResult(sentence, frames, index) || isBehindNarrowingWords(sentence, frames, index))
        return Doubt::Narrowed;
    if (limit == Limit::MaybeOtherBody)
        return Doubt::MaybeOtherBody;
    return isDoneOfReceived ? Doubt::LeavesOut : Doubt::None;
}

Doubt doubtOfNone(const Sentence& sentence, std::size_t none, std::size_t end)
{
    if (sentence.limits.at(none))
        return Doubt::OtherBody;
    return followUnknownWords(sentence, none + 1, end) ? Doubt::Narrowed : Doubt::None;
}

Doubt doubtOfAll(const Sentence& sentence, std::size_t allWord, std::span<const Frame> frames, std::span<const Claim> counts)
{
    if (sentence.limits.at(allWord))
        return Doubt::Narrowed;
    const auto& tokens = sentence.tokens;
    if (tokens[allWord].word->isAdjacent && followUnknownWords(sentence, allWord, allWord + 1)) // 七成以上为自然人申请
        return Doubt::Narrowed;
    const auto behind = std::ranges::partition_point(frames, [allWord](const Frame& frame) { return frame.token < allWord; });
    if (behind != frames.begin())
        return counts[static_cast<std::size_t>(behind - frames.begin()) - 1].doubt;
    auto first = allWord;
    while (first > 0 && tokens[first - 1].kind == TokenKind::Word)
        --first;
    return followUnknownWords(sentence, first, allWord + 1) ? Doubt::Narrowed : Doubt::None;
}
}
