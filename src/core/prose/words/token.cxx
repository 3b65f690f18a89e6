// SPDX-License-Identifier: MPL-2.0
#include "prose/words/token.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <array>
#include <optional>

namespace gouji
{
namespace
{
constexpr std::u32string_view kStops = U",;:";
constexpr std::u32string_view kOpenBrackets = U"([【";
constexpr std::u32string_view kCloseBrackets = U")]】";
constexpr std::size_t kLongestName = 40; ///< characters within quotation marks
constexpr std::array<std::pair<char32_t, char32_t>, 5> kNameMarks{
    {{U'《', U'》'}, {U'〔', U'〕'}, {U'“', U'”'}, {U'"', U'"'}, {U'「', U'」'}}};

/// The position behind the name that begins here; none if none does.
std::optional<std::size_t> endOfName(std::u32string_view text, std::size_t position)
{
    for (const auto& [open, close] : kNameMarks)
        if (text[position] == open)
        {
            const auto end = text.find(close, position + 1);
            if (end != std::u32string_view::npos && end - position <= kLongestName)
                return end + 1;
        }
    return std::nullopt;
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

bool isDigitAt(std::u32string_view text, std::size_t position)
{
    return position < text.size() && isDigit(text[position]);
}

Token tokenOfNumeral(const Numeral& numeral)
{
    Token token;
    token.kind = TokenKind::Number;
    token.begin = numeral.begin;
    token.end = numeral.unitEnd;
    token.numeral = numeral;
    return token;
}
}

Lexicon::Lexicon(const Phrasebook& book, std::string_view title) : book_(book)
{
    for (const auto& word : book.words)
        if (word.unlessTitle.empty() || title.find(word.unlessTitle) == std::string_view::npos)
            sorted_.push_back(&word);
    const auto isBefore = [](const LexiconWord* left, const LexiconWord* right)
    {
        const auto [first, second] = std::pair(left->text.front(), right->text.front());
        return first != second ? first < second : left->text.size() > right->text.size();
    };
    std::ranges::sort(sorted_, isBefore);
}

/// 公开 35 件 is a result, 公开 without a number behind it an action.
bool Lexicon::isOfNumber(const LexiconWord& word) const
{
    return word.isAdjacent && word.meaning && book_.meanings[*word.meaning].slot == Slot::Result;
}

const LexiconWord* Lexicon::at(std::u32string_view text, std::size_t position) const
{
    const auto firstOf = [](const LexiconWord* word) { return word->text.front(); };
    const auto rest = text.substr(position);
    for (const auto* word : std::ranges::equal_range(sorted_, text[position], {}, firstOf))
        if (rest.starts_with(word->text) && (!isOfNumber(*word) || isDigitAt(rest, word->text.size())))
            return word;
    return nullptr;
}

std::vector<Token> tokensOf(const ProseText& prose, const Lexicon& lexicon)
{
    const auto text = prose.text();
    std::vector<Token> tokens;
    std::size_t position = 0;
    while (position < text.size())
    {
        if (const auto end = endOfName(text, position))
            position = *end;
        else if (const auto* word = lexicon.at(text, position))
        {
            if (word->meaning)
                tokens.push_back({TokenKind::Word, position, position + word->text.size(), U'\0', word,
                                  &lexicon.book().meanings[*word->meaning], {}});
            position += word->text.size();
        }
        else if (const auto numeral = scanNumeral(text, position, lexicon.book().guards))
        {
            tokens.push_back(tokenOfNumeral(*numeral));
            position = numeral->unitEnd;
        }
        else
        {
            if (const auto kind = signKind(text[position]))
                tokens.push_back({*kind, position, position + 1, text[position], nullptr, nullptr, {}});
            ++position;
        }
    }
    return tokens;
}
}
