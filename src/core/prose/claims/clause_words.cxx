// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/clause_words.hxx"

#include <algorithm>

namespace gouji
{
ClauseWords clauseFrom(std::span<const Token> tokens, std::size_t begin)
{
    const auto isWord = [](const Token& token) { return token.kind == TokenKind::Word || (token.kind == TokenKind::Number && !token.isCount()); };
    const auto end = std::ranges::find_if_not(tokens.subspan(begin + 1), isWord);
    const auto position = static_cast<std::size_t>(end - tokens.subspan(begin + 1).begin()) + begin + 1;
    return {begin, position, position < tokens.size() && tokens[position].isCount()};
}

Claim claimOfWords(const Sentence& sentence, const ClauseWords& words, const Phrase& phrase)
{
    const auto& first = sentence.tokens[words.begin];
    auto claim = claimAt(sentence, first.begin, sentence.tokens[words.end - 1].end);
    claim.number = wordsOf(sentence, first.begin, first.end);
    claim.phrase = &phrase;
    claim.rule = phrase.rule;
    claim.readings.assign(phrase.readings.begin(), phrase.readings.end());
    return claim;
}

Meanings knownObjects(const Sentence& sentence)
{
    return sentence.spoken | sentence.inherited.objects;
}
}
