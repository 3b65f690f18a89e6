// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/character_fold.hxx"
#include "base/error.hxx"
#include "base/limits.hxx"
#include "base/severity.hxx"
#include "base/word_trie.hxx"
#include "rule/figure_sum.hxx"

#include <array>
#include <bitset>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gouji
{
/// What a word of the lexicon does in a sentence.
enum class Slot : unsigned char
{
    Object, ///< what is counted: applications, reviews, lawsuits, norms, or things that no table counts
    Action, ///< what was done with it: received, answered, carried on
    Result, ///< what became of it: granted, upheld
    Row, ///< one row of a result: not held of unavailable
    Applicant, ///< by whom
    Part, ///< a share that no table has: one channel, one delegate
    Agency, ///< an office; alone before a number, a breakdown by offices
    All, ///< 均, 全部
    None, ///< 未收到, 无
    Include, ///< 其中, 含
    Exclude, ///< 不含, 不计在内: the number beside it is none of those before
    Share, ///< 占
    YearBefore, ///< 同比, 较上年: what follows is compared with last year
    Increase, ///< 增长
    Decrease, ///< 下降
    Scope, ///< the sentence counts another population than the table
    Joiner, ///< may stand between two objects or results that are meant together
    Etc, ///< 等: the list before it is not complete
    Cause, ///< 因: begins a reason
    Reason, ///< 等原因: ends it; what it names says nothing of the number
    Time, ///< 上年, 下年度: a year beside the report's
    Timely, ///< 按时, 在法定期限内: done in time, which does not say that all is done
    Done, ///< 已: with an action behind a number, done with all of it
    Several, ///< 等渠道: the shares before it are meant together, as a whole
    Rest, ///< 其余, 剩余: the number counts what the others have left
    Respectively, ///< 分别: the numbers behind it belong to the words before it, one by one
    Of, ///< 的: what stands before it describes what follows
    Filler, ///< may stand between two words that are meant together, and joins none
    Among, ///< 中 behind a number and what it counts: the numbers that follow are of these
    Field, ///< 领域, 方面: ends a clause that says of what the numbers behind it are
    Most, ///< 最多, 居首: what its clause names is one of several, and the numbers behind it count that
};

/// A set of meanings, each by its index in Phrasebook::meanings.
using Meanings = std::bitset<kMostMeanings>;

/// How a word names bodies that count for themselves.
enum class BodyNaming
{
    None,
    End, ///< it may be the end of a name: 淮阴区
    Others, ///< it means those below the report's own: 各县区
    Own, ///< it means all that the report counts: 全市
    Office, ///< behind the name of a body, a part of it that may count for itself: 市政府办公室
    Level, ///< it means the bodies of one level: 市级
    Someone, ///< it hides the name of one: 某街道, 李某
};

/// A meaning that words share.
struct Meaning
{
    std::string id;
    Meanings self; ///< this one
    Slot slot = Slot::Object;
    int rank = 0; ///< decides between two actions before one number
    int years = 0; ///< of a time: how many years after the report's
    bool isTopic = false; ///< an object that others are about: directly before one of them it is not counted itself
    Meanings rivals; ///< of an object: beside these its weak words count only if it has been said in others, too
    Meanings partOf; ///< of a part: the object of which it is one; of any if none. Of 未废止: the action that was not done
    bool lasts = false; ///< of a part: what follows in its sentence is counted in it, too
    bool saysDone = false; ///< of an all-word: 均已, and not only how all are done
    bool isOthers = false; ///< of a result: 其他, which behind parts of other kinds is one more of them
    bool isSince = false; ///< of a part: 以来, which begins one unless the report's own year stands directly before it
    BodyNaming names = BodyNaming::None; ///< of an agency
    std::vector<std::string> ofTitle; ///< of an agency that one level of government has: what the title of a report by that level holds
    std::string fromBefore; ///< of an action done to things of a year: the action if they are of the year before
    std::string toAfter; ///< the action if they go to the year after
    std::string otherwise; ///< the action if a year is named, but not which of the two it is
};

struct LexiconWord
{
    std::u32string text; ///< normalised as sentences are: half width, without spaces, traditional characters folded
    std::optional<std::size_t> meaning; ///< index in Phrasebook::meanings; none for a word that means nothing here
    bool isWeak = false; ///< counts beside the rivals of its meaning only if that has been said in other words, too
    bool isAdjacent = false; ///< counts only directly before what it belongs to
    std::string unlessTitle; ///< does not count in a report whose title holds this
};

/// Characters around a number that make it none of a claim (a year, an ordinal, a phone), and the units counted in.
struct NumberGuards
{
    std::vector<std::u32string> before; ///< ordered by their last characters
    WordTrie after;
    WordTrie units; ///< of counts
    WordTrie numeralUnits; ///< those that Chinese numerals need
    std::vector<std::u32string> beforeZero; ///< behind one of these a clause may end with the word for 0
    std::vector<std::u32string> countUnits; ///< those of numbers that may be bound
    std::vector<std::u32string> localUnits; ///< those that need the object in the same clause
    std::vector<std::u32string> subjectUnits; ///< those of bodies and persons, who may be the subject of the numbers that follow
    std::vector<std::u32string> changeWords; ///< which may stand between a number and last year's: 较, 同期
    std::vector<std::u32string> changeEnds; ///< which lead from last year's to this year's: 到, 变为
};

/// What NumberGuards::before is ordered by; U+0000 of an empty text.
[[nodiscard]] constexpr char32_t lastCharacter(std::u32string_view text)
{
    return text.empty() ? U'\0' : text.back();
}

/// Rules about numbers as such, which no phrase names: percentages, parts of a whole, the same thing stated twice, how it
/// differs from last year's.
inline constexpr std::string_view kTextPercentage = "text-percentage";
inline constexpr std::string_view kTextParts = "text-parts";
inline constexpr std::string_view kTextRepeat = "text-repeat";
inline constexpr std::string_view kTextChange = "text-change";
inline constexpr std::array kRulesOfAnyPhrase{kTextPercentage, kTextParts, kTextRepeat, kTextChange};

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

/// A percentage written behind a count: 100 · reading / base.
struct Share
{
    FigureSum reading;
    FigureSum base;
};

/// What the number of a phrase counts, as far as an all-claim behind it asks.
enum class Counted
{
    Other, ///< a part of one of these, or something else
    Open, ///< all that is to be done: received, or received and carried in
    Done, ///< what was answered
    CarriedOut,
};

/// One way of stating figures: which meanings around a number make which claim.
struct Phrase
{
    std::string id;
    std::string rule;
    PhraseKind kind = PhraseKind::Count;
    Meanings objects; ///< exactly these
    Meanings actions; ///< one of these
    bool mayLackAction = false; ///< or none at all
    Meanings results; ///< exactly these, or none
    Meanings applicant; ///< this one, or none
    Meanings includes; ///< an action, one of these, named as a part of the number: 含上年结转 M
    Meanings beside; ///< actions or results that other numbers of the sentence have, all of them
    Meanings notAmong; ///< if a number beside it in its list has one, this is an item of the list, no total; an all-claim is not said of these
    Meanings after; ///< objects named before in the sentence
    Meanings unless; ///< actions, one of which with a number makes an all-claim void
    std::vector<std::u32string> moreUnits; ///< that its numbers may have beside those of any count
    bool needsLocalObject = false; ///< the object stands in the clause
    bool carries = false; ///< the object may have been named in an earlier sentence
    bool mayLackObject = false; ///< the words are clear without one; only the sentence itself may name another
    bool isPart = false; ///< only of a part of what was counted before: 其中
    bool ofAnyYear = false; ///< also where a year beside the report's is named
    bool isZero = false; ///< only a 0 is bound, in whatever unit
    Counted counted = Counted::Other; ///< by a count; for an all-claim: what must have been counted before it
    bool completes = false; ///< an all-claim of completion: true of what was answered, too, unless only of its timeliness
    bool needsAllWord = false; ///< an all-claim that 已 alone does not make
    bool claimsCount = false; ///< an all-claim about as many as were counted, not about 0
    PhraseRelation relation = PhraseRelation::Equal;
    std::vector<FigureSum> readings; ///< several: the words are truly ambiguous
    FigureSum rest; ///< what an all-claim leaves nothing for
    FigureSum apart; ///< of a count, what may be left out of it where its words narrow it
    std::vector<Share> shares; ///< several: the words are truly ambiguous
};

/// What a count phrase says, no more and no less.
struct CountWords
{
    Meanings objects;
    Meanings results;
    Meanings applicant;

    friend bool operator==(const CountWords&, const CountWords&) = default;
};

/// Phrases in the order of their book, of which the first that fits counts.
class Phrases
{
public:
    void add(Phrase phrase);

    [[nodiscard]] auto begin() const { return all_.begin(); }
    [[nodiscard]] auto end() const { return all_.end(); }

    /// The first of a kind that `fits`; null if none does.
    template <typename Predicate>
    [[nodiscard]] const Phrase* first(PhraseKind kind, Predicate fits) const
    {
        return firstOf(ofKind_[static_cast<std::size_t>(kind)], fits);
    }

    /// The first count that says this and `fits`; null if none does. One that may lack its object says it without, too.
    template <typename Predicate>
    [[nodiscard]] const Phrase* firstCount(const CountWords& words, Predicate fits) const
    {
        const auto counts = counts_.find(words);
        return counts == counts_.end() ? nullptr : firstOf(counts->second, fits);
    }

private:
    struct Hash
    {
        [[nodiscard]] std::size_t operator()(const CountWords& words) const;
    };

    [[nodiscard]] const Phrase* firstOf(std::span<const std::size_t> phrases, const auto& fits) const
    {
        for (const auto index : phrases)
            if (fits(all_[index]))
                return &all_[index];
        return nullptr;
    }

    std::vector<Phrase> all_;
    std::array<std::vector<std::size_t>, 3> ofKind_; ///< by index
    std::unordered_map<CountWords, std::vector<std::size_t>, Hash> counts_; ///< by index
};

/// A meaning or rule that a phrase names and the book itself does not have: the form it is like must. Until its words are
/// shared, such a meaning stands in the book without any.
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
    WordTrie dictionary; ///< of the words, by index
    CharacterFold fold; ///< traditional characters and their simplified ones
    NumberGuards guards;
    Phrases phrases;
    std::map<std::string, Severity, std::less<>> rules; ///< of text-…, with what a contradiction weighs
    std::vector<Borrowed> borrowed;
};
}
