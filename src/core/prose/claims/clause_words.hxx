// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/sentence_claims.hxx"

namespace gouji
{
/// The words of a clause behind a word that stands for a number, 均 or 未收到.
struct ClauseWords
{
    std::size_t begin = 0; ///< the word itself, among the sentence's tokens
    std::size_t end = 0; ///< behind the last word
    bool endsInCount = false; ///< a number follows: then the words are about it

    [[nodiscard]] std::span<const Token> behind(std::span<const Token> tokens) const { return tokens.subspan(begin + 1, end - begin - 1); }
};

[[nodiscard]] ClauseWords clauseFrom(std::span<const Token> tokens, std::size_t begin);

/// A claim of a phrase about these words, whose number is the word itself.
[[nodiscard]] Claim claimOfWords(const Sentence& sentence, const ClauseWords& words, const Phrase& phrase);

/// The objects that a sentence speaks of, and those in force before it.
[[nodiscard]] Meanings knownObjects(const Sentence& sentence);
}
