// SPDX-License-Identifier: MPL-2.0
#include "prose/words/token.hxx"

#include "base/text.hxx"
#include "prose/words/body_names.hxx"
#include "prose/words/chinese_numeral.hxx"
#include "prose/words/year_words.hxx"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::u32string_view kStops = U",;:";
constexpr std::u32string_view kOpenBrackets = U"([【";
constexpr std::u32string_view kCloseBrackets = U")]】";
constexpr std::size_t kLongestName = 40; ///< characters within quotation marks
using Marks = std::pair<char32_t, char32_t>;
constexpr std::array<Marks, 2> kTitleMarks{{{U'《', U'》'}, {U'〔', U'〕'}}};
constexpr std::array<Marks, 3> kQuotationMarks{{{U'“', U'”'}, {U'"', U'"'}, {U'「', U'」'}}};

/// A quick look: what is neither ideograph nor a digit or sign of half width.
bool mayOpenName(char32_t character)
{
    return !isIdeograph(character) && (character > 0x7F || character == U'"');
}

/// The position behind what stands between such marks here; none if nothing short does.
std::optional<std::size_t> endOfMarked(std::u32string_view text, std::size_t position, std::span<const Marks> marks)
{
    for (const auto& [open, close] : marks)
        if (text[position] == open)
        {
            const auto end = text.substr(0, std::min(text.size(), position + kLongestName + 1)).find(close, position + 1);
            if (end != std::u32string_view::npos)
                return end + 1;
        }
    return std::nullopt;
}

/// “不予公开”, “零复议、零诉讼”.
bool holdsWordsOnly(std::u32string_view text, const Lexicon& lexicon)
{
    for (std::size_t position = 0; position < text.size();)
    {
        const auto* word = lexicon.at(text, position);
        if (!word)
            return false;
        position += word->text.size();
    }
    return true;
}

/// The position behind the name that begins here; none if none does, or one that the lexicon knows: 《信息公开申请表》.
std::optional<std::size_t> endOfName(std::u32string_view text, std::size_t position, const Lexicon& lexicon)
{
    if (const auto end = endOfMarked(text, position, kTitleMarks))
        return lexicon.at(text, position) ? std::nullopt : end;
    const auto end = endOfMarked(text, position, kQuotationMarks);
    return end && holdsWordsOnly(text.substr(position + 1, *end - position - 2), lexicon) ? std::nullopt : end;
}

std::optional<TokenKind> signKind(char32_t character)
{
    const auto isOneOf = [character](std::u32string_view signs) { return signs.find(character) != std::u32string_view::npos; };
    if (isOneOf(kStops))
        return TokenKind::Stop;
    if (isSentenceEnd(character))
        return TokenKind::SentenceEnd;
    if (isOneOf(kOpenBrackets))
        return TokenKind::Open;
    return isOneOf(kCloseBrackets) ? std::optional(TokenKind::Close) : std::nullopt;
}

bool holdsAny(std::string_view text, const std::vector<std::string>& words)
{
    return std::ranges::any_of(words, [text](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

bool isDigitAt(std::u32string_view text, std::size_t position)
{
    return position < text.size() && isDigit(text[position]);
}

/// Whether what stands before a weak word is part of it: 占道申请 is an application for something else.
bool isOfUnknown(std::u32string_view text, std::size_t position, std::size_t known)
{
    return position > known && isIdeograph(text[position - 1]);
}
}

Lexicon::Lexicon(const Phrasebook& book, std::string_view title, std::optional<int> year)
    : book_(book), title_(title), ownName_(toCodePoints(title)), year_(year),
      namesLevel_(std::ranges::any_of(book.meanings, [title](const Meaning& meaning) { return holdsAny(title, meaning.ofTitle); }))
{
}

bool Lexicon::isOfOtherLevel(const Meaning& agency) const
{
    return namesLevel_ && !agency.ofTitle.empty() && !holdsAny(title_, agency.ofTitle);
}

bool Lexicon::isOwnName(std::u32string_view name) const
{
    std::size_t position = 0;
    for (const auto character : name)
    {
        position = ownName_.find(character, position);
        if (position == std::u32string::npos)
            return false;
        ++position;
    }
    return true;
}

/// Of an adjacent word: 公开 35 件 is a result, 公开 without a number behind it an action; 零投诉 is none of them, 为零 a number.
bool Lexicon::mayStandBefore(const LexiconWord& word, std::u32string_view text, std::size_t position) const
{
    if (!word.meaning)
        return true;
    const auto slot = book_.meanings[*word.meaning].slot;
    if (slot == Slot::Result)
        return isDigitAt(text, position);
    if (slot != Slot::None)
        return true;
    const auto sign = position < text.size() ? signKind(text[position]) : TokenKind::SentenceEnd;
    return sign != TokenKind::Stop && sign != TokenKind::SentenceEnd;
}

const LexiconWord* Lexicon::at(std::u32string_view text, std::size_t position) const
{
    const auto counts = [&](std::size_t index, std::size_t length)
    {
        const auto& word = book_.words[index];
        return (word.unlessTitle.empty() || title_.find(word.unlessTitle) == std::string::npos)
            && (!word.isAdjacent || mayStandBefore(word, text, position + length));
    };
    const auto match = book_.dictionary.longestAt(text, position, counts);
    return match ? &book_.words[match->number] : nullptr;
}

Tokens::Tokens(const ProseText& prose, const Lexicon& lexicon)
{
    read(prose.text(), lexicon);
    pointToNumerals();
    resolveYears(all_, lexicon);
    mayBeLimited_ |= markBodies(all_, prose.text(), lexicon);
}

void Tokens::read(std::u32string_view text, const Lexicon& lexicon)
{
    bool isUnknown = false; ///< whether characters of no word stand behind the last token
    const auto add = [&](const Token& token) { all_.emplace_back(token).followsUnknown = std::exchange(isUnknown, false); };
    std::size_t position = 0;
    std::size_t known = 0; ///< where the last word or number ended
    while (position < text.size())
    {
        const bool isLetter = isIdeograph(text[position]); // as nearly all are: no sign, and no number unless a digit of words
        const auto end = mayOpenName(text[position]) ? endOfName(text, position, lexicon) : std::nullopt;
        const auto* word = end ? nullptr : lexicon.at(text, position);
        if (end)
            position = *end;
        else if (word && !(word->isWeak && isOfUnknown(text, position, known)))
        {
            known = position + word->text.size();
            if (word->meaning)
            {
                const auto& meaning = lexicon.book().meanings[*word->meaning];
                mayBeLimited_ |= meaning.lasts || meaning.slot == Slot::Time || meaning.slot == Slot::Most;
                add({.begin = position, .end = known, .word = word, .meaning = &meaning, .kind = TokenKind::Word, .slot = meaning.slot});
            }
            else
                isUnknown |= !word->isAdjacent;
            position = known;
        }
        else if (isLetter && !isChineseDigit(text[position]))
        {
            isUnknown = true;
            ++position;
        }
        else if (const auto kind = isLetter ? std::nullopt : signKind(text[position]))
        {
            add({.begin = position, .end = position + 1, .sign = text[position], .kind = *kind});
            ++position;
        }
        else if (auto numeral = scanNumeral(text, position, lexicon.book().guards))
        {
            known = numeral->unitEnd;
            mayBeLimited_ |= numeral->year.has_value();
            add({.begin = position, .end = known, .kind = TokenKind::Number});
            numerals_.push_back(std::move(*numeral));
            position = known;
        }
        else
            ++position;
    }
}

/// Once all are there, since they move while more are read.
void Tokens::pointToNumerals()
{
    auto numeral = numerals_.begin();
    for (auto& token : all_)
        if (token.kind == TokenKind::Number)
            token.numeral = &*numeral++;
}
}
