// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"
#include "base/severity.hxx"
#include "rule/figure_sum.hxx"

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// What a word of the lexicon does in a sentence.
enum class Slot
{
    Object, ///< what is counted: applications, reviews, lawsuits, norms, or things that no table counts
    Action, ///< what was done with it: received, answered, carried on
    Result, ///< what became of it: granted, upheld
    Applicant, ///< by whom
    Part, ///< a share that no table has: one channel, one delegate
    Agency, ///< an office; alone before a number, a breakdown by offices
    All, ///< 均, 全部
    None, ///< 未收到, 无
    Include, ///< 其中, 含
    Share, ///< 占
    YearBefore, ///< 同比, 较上年: what follows is compared with last year
    Increase, ///< 增长
    Decrease, ///< 下降
    Scope, ///< the sentence counts another population than the table
    Joiner, ///< may stand between two objects or results that are meant together
    Etc, ///< 等: the list before it is not complete
    Cause, ///< 因: begins a reason
    Reason, ///< 等原因: ends it; what it names says nothing of the number
};

/// A meaning that words share; `rank` decides between two actions before one number.
struct Meaning
{
    std::string id;
    Slot slot = Slot::Object;
    int rank = 0;
};

struct LexiconWord
{
    std::u32string text; ///< normalised as sentences are: half width, without spaces, traditional characters folded
    std::optional<std::size_t> meaning; ///< index in Phrasebook::meanings; none for a word that means nothing here
    bool isWeak = false; ///< counts only beside a word of the same meaning that is not
    bool isAdjacent = false; ///< counts only directly before what it belongs to
    std::string unlessTitle; ///< does not count in a report whose title holds this
};

/// Characters around a number that make it none of a claim (a year, an ordinal, a phone), and the units counted in.
struct NumberGuards
{
    std::vector<std::u32string> before;
    std::vector<std::u32string> after;
    std::vector<std::u32string> units; ///< of counts
    std::vector<std::u32string> numeralUnits; ///< those that Chinese numerals need
    std::vector<std::u32string> countUnits; ///< those of numbers that may be bound
    std::vector<std::u32string> localUnits; ///< those that need the object in the same clause
};

/// Rules about numbers as such, which no phrase names: percentages, parts of a whole, the same thing stated twice.
inline constexpr std::string_view kTextPercentage = "text-percentage";
inline constexpr std::string_view kTextParts = "text-parts";
inline constexpr std::string_view kTextRepeat = "text-repeat";
inline constexpr std::array kRulesOfAnyPhrase{kTextPercentage, kTextParts, kTextRepeat};

enum class PhraseKind
{
    Count, ///< "答复 12 件"
    All, ///< "均已办结"
    None, ///< "未收到…申请"
};

/// How to compare the text's number with a reading.
enum class PhraseRelation
{
    Equal,
    AtMost, ///< the text's number may not be larger
};

/// Percentages written behind a count: 100 · reading / base.
struct ShareDefinition
{
    FigureSum base;
    std::vector<FigureSum> readings;
};

/// One way of stating figures: which meanings around a number make which claim.
struct Phrase
{
    std::string id;
    std::string rule;
    PhraseKind kind = PhraseKind::Count;
    std::vector<std::string> objects; ///< exactly these
    std::vector<std::string> actions; ///< one of these
    bool mayLackAction = false; ///< or none at all
    std::vector<std::string> results; ///< exactly these, or none
    std::string applicant; ///< or none
    std::string includes; ///< an action named as a part of the number: 含上年结转 M
    std::string beside; ///< an action that another number of the sentence has
    std::vector<std::string> after; ///< objects named before in the sentence
    std::string unless; ///< an action that, with a number, makes an all-claim void
    bool needsLocalObject = false; ///< the object stands in the clause
    bool carries = false; ///< the object may have been named in an earlier sentence
    bool mayLackObject = false; ///< the words are clear without one; only the sentence itself may name another
    bool needsCount = false; ///< an all-claim that is one only behind a number
    bool claimsCount = false; ///< an all-claim about as many as were counted, not about 0
    PhraseRelation relation = PhraseRelation::Equal;
    std::vector<FigureSum> readings; ///< several: the words are truly ambiguous
    FigureSum rest; ///< what an all-claim leaves nothing for
    std::optional<ShareDefinition> share;
};

/// A meaning or rule that a phrase names and the book itself does not have: the form it is like must.
struct Borrowed
{
    std::string id;
    Error problem; ///< to be told if it does not
};

/// How one form's reports state figures in prose: data of <phrases> in templates/<id>/form.xml.
struct Phrasebook
{
    std::string like; ///< id of a form whose words, guards and other phrases it shares; empty if it shares none
    std::vector<Meaning> meanings;
    std::vector<LexiconWord> words;
    std::u32string foldFrom; ///< traditional characters …
    std::u32string foldTo; ///< … and their simplified ones, one by one
    NumberGuards guards;
    std::vector<Phrase> phrases; ///< the first that fits counts
    std::map<std::string, Severity, std::less<>> rules; ///< of text-…, with what a contradiction weighs
    std::vector<Borrowed> borrowed;
};
}
