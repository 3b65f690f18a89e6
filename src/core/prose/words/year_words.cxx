// SPDX-License-Identifier: MPL-2.0
#include "prose/words/year_words.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kParticles = 2; ///< characters that may part an action from the year that it leads to: 结转至2024年

/// The token behind an action, if it is a year named directly behind it; else null.
const Token* yearBehind(const Token& action, const Token* behind)
{
    return behind && behind->isYear() && behind->begin - action.end <= kParticles ? behind : nullptr;
}

/// The nearest year named before an action in its clause, no other action in between; null if none is.
const Token* yearBefore(const TokenList& tokens, std::size_t action)
{
    for (auto index = action; index-- > 0;)
    {
        const auto& token = tokens[index];
        if (token.isYear())
            return &token;
        if (token.kind != TokenKind::Word || token.has(Slot::Action))
            return nullptr;
    }
    return nullptr;
}

/// Of 以来: not behind the report's own year (今年以来), nor behind nothing (至今，未收到申请).
bool beginsPart(const TokenList& tokens, std::size_t index)
{
    const bool isBehindToken = index > 0 && tokens[index - 1].end == tokens[index].begin;
    if (!isBehindToken)
        return tokens[index].begin > 0;
    const auto& before = tokens[index - 1];
    const bool isOwnYear = before.isYear() && before.years == 0;
    return !isOwnYear && (before.kind == TokenKind::Word || before.kind == TokenKind::Number || before.kind == TokenKind::Close);
}

/// 2019年起 counts several years.
bool isBehindEarlierYear(const TokenList& tokens, std::size_t index)
{
    return index > 0 && tokens[index - 1].isYear() && tokens[index - 1].end == tokens[index].begin && tokens[index - 1].years.value_or(0) < 0;
}

/// The id of what an action means beside the years around it; its own where they say nothing.
const std::string& meaningOf(const TokenList& tokens, std::size_t action, const Token* behind)
{
    const auto& meaning = *tokens[action].meaning;
    if (behind && !meaning.toAfter.empty())
        return behind->years.value_or(1) > 0 ? meaning.toAfter : meaning.fromBefore;
    if (const auto* before = yearBefore(tokens, action))
    {
        if (!before->years)
            return meaning.otherwise.empty() ? meaning.id : meaning.otherwise;
        if (*before->years > 0 && !meaning.toAfter.empty())
            return meaning.toAfter;
        return *before->years < 0 ? meaning.fromBefore : meaning.id;
    }
    return meaning.id;
}
}

void resolveYears(TokenList& tokens, const Lexicon& lexicon)
{
    for (auto& token : tokens)
        if (token.has(Slot::Time))
            token.years = token.meaning->years;
        else if (token.isYear() && lexicon.year())
            token.years = *token.numeral->year - *lexicon.year();
    const auto& meanings = lexicon.book().meanings;
    auto kept = tokens.end(); // from the last to the first, what stays is moved to the end
    for (std::size_t index = tokens.size(); index-- > 0;)
    {
        auto& token = tokens[index];
        const auto* behind = token.has(Slot::Action) ? yearBehind(token, kept == tokens.end() ? nullptr : &*kept) : nullptr;
        if (token.has(Slot::Scope) && token.word->isAdjacent && !isBehindEarlierYear(tokens, index))
            continue;
        if (token.has(Slot::Part) && token.meaning->isSince && !beginsPart(tokens, index))
            continue;
        if (token.has(Slot::Action) && token.word->isAdjacent && !behind)
            continue;
        if (token.has(Slot::Action) && !token.meaning->fromBefore.empty())
        {
            token.meaning = &*std::ranges::find(meanings, meaningOf(tokens, index, behind), &Meaning::id);
            token.slot = token.meaning->slot;
            token.isOfYear = true;
        }
        if (--kept != tokens.begin() + static_cast<std::ptrdiff_t>(index))
            *kept = token;
    }
    tokens.erase(tokens.begin(), kept);
}
}
