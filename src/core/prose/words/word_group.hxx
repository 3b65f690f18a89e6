// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

#include <span>

namespace gouji
{
/// The words of some tokens, as far as they go together.
struct WordGroup
{
    Meanings objects;
    Meanings action; ///< one or none
    Meanings results;
    Meanings rows; ///< of results
    Meanings applicant; ///< one or none
    Meanings applicants; ///< all
    Meanings parts;
    bool hasAgency = false;
    bool hasShareWord = false;
    bool hasRest = false;
    bool isOfOtherYear = false;

    /// Takes over what another group says.
    void takeWhat(const WordGroup& from);
    [[nodiscard]] bool saysWhat() const { return (action | results | rows | applicant).any(); }
};

/// Groups the words of some tokens: the last objects and results that are joined, the action of highest rank. A word
/// counts beside its rivals only if its meaning is among those spoken of.
[[nodiscard]] WordGroup groupWords(std::span<const Token> tokens, const Meanings& spokenOf);

/// The objects that the last words of a stretch name; empty if none does. A topic directly before another object is none
/// of them: 依申请公开行政复议 are reviews.
[[nodiscard]] Meanings lastObjects(std::span<const Token> tokens, const Meanings& spokenOf);

/// Objects named by words that have no rivals.
[[nodiscard]] Meanings spokenOf(std::span<const Token> tokens);
}
