// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"
#include "prose/words/word_group.hxx"

#include <span>
#include <string_view>
#include <vector>

namespace gouji
{
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
    bool isAssumed = false; ///< named by weak words only, beside no rival
};

/// What a sentence says around one of its numbers.
struct Frame
{
    std::size_t token = 0; ///< the number's, among the sentence's
    std::size_t first = 0; ///< the token that the words about it begin with
    std::size_t begin = 0; ///< position where they begin, times before them left out
    std::u32string_view unit;
    ObjectInForce object;
    Meanings action; ///< of highest rank, nearest of these; or none
    Meanings results; ///< or the rows of them that are named
    Meanings blocks; ///< results named around rows of theirs: 因不掌握无法提供
    Meanings applicant; ///< one or none
    Meanings said; ///< the action, where an applicant is named, too: 办结自然人申请
    Meanings includes; ///< the action or results of the part that is named behind it: 含上年结转 M, 含部分公开 M
    Meanings whole; ///< objects of which it counts a part: those before 其中
    Meanings before; ///< all objects named before it in the sentence
    Meanings parts; ///< shares that no table has: 网上申请, 撤回
    bool isPart = false;
    bool isRest = false; ///< 其余, 剩余
    bool isOfOtherYear = false; ///< a year beside the report's is named
    bool hasShareWord = false;
    bool isFollowUp = false; ///< stands in a bracket, or begins with 其中 or 含, and is not 不计在内
    bool beginsParts = false; ///< begins with 其中 or 含
    bool followsUnknown = false; ///< between the last word that says anything and the number stands what the lexicon does not have
    bool isCutShort = false; ///< 等 stands behind it
};

/// Frames of all counts and percentages of one sentence, in order. `inherited` is the object in force before it, `known`
/// are that and all that the sentence names itself.
[[nodiscard]] std::vector<Frame> framesOf(std::span<const Token> sentence, const ObjectInForce& inherited, const Meanings& known);
}
