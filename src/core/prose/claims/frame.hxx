// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gouji
{
/// Ids of meanings, sorted, each once.
using Meanings = std::vector<std::string>;

/// Where the object of a number was named.
enum class Origin
{
    Clause, ///< around the number
    Sentence, ///< before, in the same sentence
    Topic, ///< in the heading over the sentence, and nothing else since
    Paragraph, ///< in an earlier sentence
};

struct ObjectInForce
{
    Meanings objects;
    Origin origin = Origin::Clause;
};

/// What a sentence says around one of its numbers.
struct Frame
{
    std::size_t token = 0; ///< the number's, among the sentence's
    std::size_t begin = 0; ///< position where the words about it begin
    ObjectInForce object;
    std::string action; ///< of highest rank, nearest of these; or empty
    Meanings results;
    std::string applicant;
    std::string includes; ///< the action of the part that is named behind it: 含上年结转 M
    Meanings before; ///< all objects named before it in the sentence
    bool isPart = false;
    bool hasShareWord = false;
    bool isFollowUp = false; ///< stands in a bracket, or begins with 其中 or 含
    bool beginsParts = false; ///< begins with 其中 or 含
    bool isCutShort = false; ///< 等 stands behind it
};

/// The words of some tokens, as far as they go together.
struct WordGroup
{
    Meanings objects;
    std::string action;
    Meanings results;
    std::string applicant;
    bool isPart = false;
    bool hasAgency = false;
    bool hasShareWord = false;

    [[nodiscard]] bool saysWhat() const { return !action.empty() || !results.empty() || !applicant.empty(); }
};

/// Frames of all counts and percentages of one sentence, in order. `inherited` is the object in force before it.
[[nodiscard]] std::vector<Frame> framesOf(std::span<const Token> sentence, const ObjectInForce& inherited);

/// Groups the words of [begin, end): the last objects and results that are joined, the action of highest rank. A weak
/// word counts only if its meaning is among those spoken of.
[[nodiscard]] WordGroup groupWords(std::span<const Token> tokens, const Meanings& spokenOf);

/// The objects that the last words of a stretch name; empty if none does.
[[nodiscard]] Meanings lastObjects(std::span<const Token> tokens, const Meanings& spokenOf);

/// Objects named by words that are not weak.
[[nodiscard]] Meanings spokenOf(std::span<const Token> tokens);
}
