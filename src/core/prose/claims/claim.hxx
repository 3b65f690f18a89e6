// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"
#include "document/place.hxx"
#include "form/phrasebook.hxx"

#include <boost/container/small_vector.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
enum class ClaimResult
{
    Agrees,
    Contradicts,
    Unbound, ///< no phrase fits, or the tables do not hold what it speaks of
};

/// Words of a sentence as they stand in it: good as long as some claim of that sentence is.
struct ClaimWords
{
    std::size_t offset = 0; ///< in the paragraph, in bytes
    std::string_view text;
};

/// What is told of a claim that the tables contradict, where no numbers beside it dispel the doubt (witness.hxx).
enum class Doubt
{
    None, ///< that
    MaybeOtherBody, ///< perhaps it speaks of an office of the report's body alone, or of another one: that of a slip of the hand (words/slip.hxx), and of single digits
    LeavesOut, ///< it counts those done of those received, and may leave out what was done of those carried in: as Narrowed, as far as that goes
    Narrowed, ///< nobody knows whether its words narrow what it counts: that of a slip of the hand
    OtherBody, ///< it speaks of a body whose name the title does not have: nothing
};

/// One count that an all-claim speaks of: 均获维持 behind 复议 7 件，诉讼 9 件 has two.
struct ClaimPart
{
    const Phrase* phrase = nullptr;
    Decimal value;
    ClaimWords of; ///< the words of that count
};

/// "同比增长 1.05%" behind a number: how much more it is than last year.
struct ClaimedGrowth
{
    ClaimWords words; ///< those of the number before and of the growth
    ClaimWords number; ///< 1.05%
    Decimal percentage; ///< without sign
    bool isDecrease = false;
};

struct ClaimedNumber
{
    ClaimWords words;
    Decimal value; ///< without sign
};

/// "较 2023 年的 2987 件增加 132 件，增长 4.4%", and the number that it is said of (changes/written_change.hxx).
struct ClaimedChange
{
    ClaimWords words;
    std::optional<ClaimedNumber> now;
    std::optional<ClaimedNumber> last;
    std::optional<ClaimedNumber> difference;
    std::optional<ClaimedNumber> percentage;
    bool isDecrease = false;
    std::vector<Decimal> others; ///< what it may be said of instead: counts before it in its sentence, and sums of them
};

/// Mostly one.
using Readings = boost::container::small_vector<FigureSum, 1>;

/// One number of the prose, or one word like 均 and 未收到 that stands for one, and what it claims. The phrase is null if
/// it is not bound. The forms must outlive it.
struct Claim
{
    std::size_t report = 0; ///< index of the report
    std::string_view section; ///< id of the section it stands in; empty in the foreword
    std::shared_ptr<const Place> sentence; ///< passage: the whole sentence; one for all of its claims
    ClaimWords words; ///< of the claim, its number among them
    ClaimWords number; ///< without unit
    std::string_view unit; ///< as written
    Decimal value;
    bool isPercentage = false;
    const Phrase* phrase = nullptr;
    std::string_view rule; ///< empty if not bound
    Readings readings; ///< what the number may mean; several if the words are ambiguous
    Readings bases; ///< of a percentage: what it is a share of, one per reading
    int lastPlace = 0; ///< what the last digit written counts, of a rounded number: 1000 of 3.2万; else 0
    std::vector<ClaimPart> parts; ///< of an all-claim about counts
    std::optional<std::size_t> partOf; ///< offset of the number before, of which this is a part: 其中 …
    std::optional<std::size_t> addsUpTo; ///< offset of a number before or behind, to which it and those beside it add up exactly
    std::optional<std::size_t> saidOf; ///< of an all-claim: offset of the number before that it is said of
    std::shared_ptr<const ClaimedGrowth> growth; ///< mostly none
    std::shared_ptr<const ClaimedChange> change; ///< of the number, or of last year's if none is compared with that; mostly none
    Doubt doubt = Doubt::None;
    ClaimResult result = ClaimResult::Unbound;
    std::optional<std::size_t> reading; ///< index of the reading that the tables agree with, else of the first
    std::optional<Decimal> expected; ///< the table's number for that reading

    /// Where words of its sentence stand.
    [[nodiscard]] Place placeOf(const ClaimWords& own) const { return {{}, {}, sentence->block, own.offset, std::string(own.text)}; }
};
}
