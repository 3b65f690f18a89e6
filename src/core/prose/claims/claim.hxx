// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"
#include "document/place.hxx"
#include "form/phrasebook.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
enum class ClaimResult
{
    Agrees,
    Contradicts,
    Unbound, ///< no phrase fits, or the tables do not hold what it speaks of
};

/// One count that an all-claim speaks of: 均获维持 behind 复议 7 件，诉讼 9 件 has two.
struct ClaimPart
{
    const Phrase* phrase = nullptr;
    Decimal value;
    Place of; ///< the words of that count
};

/// "同比增长 1.05%" behind a number: how much more it is than last year.
struct ClaimedGrowth
{
    Place place; ///< passage: the number's words and those of the growth
    std::string number; ///< as written: 1.05%
    Decimal percentage; ///< without sign
    bool isDecrease = false;
};

/// One number of the prose, or one word like 均 and 未收到 that stands for one, and what it claims. The phrase is null if
/// it is not bound. The forms must outlive it.
struct Claim
{
    std::size_t report = 0; ///< index of the report
    std::string section; ///< id of the section it stands in
    Place sentence; ///< passage: the whole sentence
    Place place; ///< passage: the words of the claim, its number among them
    std::size_t numberOffset = 0; ///< byte offset of the number in the paragraph
    std::string number; ///< as written, without unit
    std::string unit;
    Decimal value;
    bool isPercentage = false;
    const Phrase* phrase = nullptr;
    std::string rule; ///< empty if not bound
    std::vector<FigureSum> readings; ///< what the number may mean; several if the words are ambiguous
    std::vector<FigureSum> bases; ///< of a percentage: what it is a share of, one per reading
    Decimal lastPlace; ///< what the last digit written counts, of a rounded number: 1000 of 3.2万; else 0
    std::vector<ClaimPart> parts; ///< of an all-claim about counts
    std::optional<std::size_t> partOf; ///< numberOffset of the number before, of which this is a part: 其中 …
    std::optional<ClaimedGrowth> growth;
    ClaimResult result = ClaimResult::Unbound;
    std::optional<std::size_t> reading; ///< index of the reading that the tables agree with, else of the first
    std::optional<Decimal> expected; ///< the table's number for that reading
};
}
