// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/claim.hxx"
#include "prose/frames/frame.hxx"
#include "prose/words/limits.hxx"

#include <span>
#include <vector>

namespace gouji
{
/// One sentence with its tokens; `next` are those of the sentence behind it in the paragraph.
struct Sentence
{
    const ProseText& text;
    const Lexicon& lexicon;
    std::shared_ptr<const Place> place = {}; ///< for its claims
    std::size_t begin = 0; ///< positions in the text
    std::size_t end = 0;
    std::span<const Token> tokens = {};
    std::span<const Token> next = {};
    Slots slots = {}; ///< of the tokens
    Meanings spoken = {}; ///< all objects that they name, save by weak words
    ObjectInForce inherited = {}; ///< the object in force before it
    Meanings spokenBefore = {}; ///< all objects named in the sentences before it in the paragraph
    Meanings applicantBefore = {}; ///< the one applicant that the sentence before speaks of, if it speaks of one
    Counted before = Counted::Other; ///< what the last such number of the sentences before it in the paragraph counts
    bool followsCarriedOn = false; ///< the sentence before says that some are carried on
    Limits limits{{}, std::nullopt}; ///< of the tokens

    [[nodiscard]] bool has(Slot slot) const { return slots[static_cast<std::size_t>(slot)]; }
};

/// What the numbers and the words like 均 and 未收到 of one sentence claim, in reading order; every number that is no guard
/// case is there. Section, result and expected value are left for the caller. A sentence about another population than
/// the tables' binds nothing.
[[nodiscard]] std::vector<Claim> claimsOf(const Sentence& sentence);

/// Whether some count that is not 0 has this action.
[[nodiscard]] bool namesCount(const Meanings& action, std::span<const Frame> frames, std::span<const Token> tokens);

/// A claim about the words [begin, end) of the sentence, still unbound.
[[nodiscard]] Claim claimAt(const Sentence& sentence, std::size_t begin, std::size_t end);

/// The words [begin, end) of the sentence.
[[nodiscard]] ClaimWords wordsOf(const Sentence& sentence, std::size_t begin, std::size_t end);
}
