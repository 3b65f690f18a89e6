// SPDX-License-Identifier: MPL-2.0
#include "prose/words/year_words.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kParticles = 2; ///< characters that may part an action from the year that it leads to: 结转至2024年

/// The year named directly behind an action; null if none is.
const Token* yearBehind(const std::vector<Token>& tokens, std::size_t action)
{
    if (action + 1 == tokens.size() || !tokens[action + 1].isYear())
        return nullptr;
    return tokens[action + 1].begin - tokens[action].end <= kParticles ? &tokens[action + 1] : nullptr;
}

/// The nearest year named before an action in its clause, no other action in between; null if none is.
const Token* yearBefore(const std::vector<Token>& tokens, std::size_t action)
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

/// 2019年以来 counts several years; of the report's own year it is the report's.
bool isBehindEarlierYear(const std::vector<Token>& tokens, std::size_t index)
{
    return index > 0 && tokens[index - 1].isYear() && tokens[index - 1].end == tokens[index].begin && tokens[index - 1].years.value_or(0) < 0;
}

/// The id of what an action means beside the years around it; its own where they say nothing.
std::string meaningOf(const std::vector<Token>& tokens, std::size_t action)
{
    const auto& meaning = *tokens[action].meaning;
    if (const auto* behind = yearBehind(tokens, action); behind && !meaning.toAfter.empty())
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

void resolveYears(std::vector<Token>& tokens, const Lexicon& lexicon)
{
    for (auto& token : tokens)
        if (token.has(Slot::Time))
            token.years = token.meaning->years;
        else if (token.isYear() && lexicon.year())
            token.years = *token.numeral->year - *lexicon.year();
    const auto& meanings = lexicon.book().meanings;
    for (std::size_t index = tokens.size(); index-- > 0;)
    {
        if (tokens[index].has(Slot::Scope) && tokens[index].word->isAdjacent && !isBehindEarlierYear(tokens, index))
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(index));
        else if (!tokens[index].has(Slot::Action))
            continue;
        else if (tokens[index].word->isAdjacent && !yearBehind(tokens, index))
            tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(index));
        else if (!tokens[index].meaning->fromBefore.empty())
            tokens[index].meaning = &*std::ranges::find(meanings, meaningOf(tokens, index), &Meaning::id);
    }
}
}
