// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/phrase_match.hxx"

#include "prose/words/amount.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
bool holdsAll(const Meanings& meanings, const Meanings& others)
{
    return (meanings & others) == others;
}

bool isSaidHere(const ObjectInForce& object)
{
    return object.objects.any() && (object.origin == Origin::Clause || object.origin == Origin::Sentence);
}

bool isNearEnough(const ObjectInForce& object, const Phrase& phrase)
{
    return phrase.needsLocalObject ? object.origin == Origin::Clause && !object.isAssumed : phrase.carries || object.origin != Origin::Paragraph;
}

/// 行政许可 12 项 of 300 powers are no decisions.
bool fitsWhole(const Frame& frame, const Phrase& phrase)
{
    if (phrase.isPart && frame.whole.none())
        return false;
    return !phrase.needsLocalObject || frame.whole.none() || holdsAll(frame.whole, phrase.objects);
}

bool isAmong(std::u32string_view unit, const std::vector<std::u32string>& units)
{
    return std::ranges::find(units, unit) != units.end();
}

/// Whether a unit that articles are counted in, too, is that of the object: named around the number, or, for a result and for a
/// unit that a number with the object around it has, in the same sentence.
bool isUnitOfObject(const Frame& frame, std::span<const Frame> frames)
{
    if (frame.object.origin != Origin::Sentence)
        return frame.object.origin == Origin::Clause;
    const auto isOfObject = [&frame](const Frame& other)
    { return other.object.origin == Origin::Clause && other.object.objects == frame.object.objects && other.unit == frame.unit; };
    return frame.results.any() || std::ranges::any_of(frames, isOfObject);
}

bool fitsUnit(const Frame& frame, const Numeral& numeral, const Phrase& phrase, std::span<const Frame> frames, const NumberGuards& guards)
{
    if (phrase.isZero)
        return numeral.value.isZero();
    const bool isMore = isAmong(frame.unit, phrase.moreUnits);
    if (phrase.rule == kTextFeeAmount)
        return isMore;
    if (frame.unit.empty() ? !numeral.endsClause : !isMore && !isAmong(frame.unit, guards.countUnits))
        return false;
    return (!isMore && !isAmong(frame.unit, guards.localUnits)) || isUnitOfObject(frame, frames);
}

/// Whether the numbers around it in one list say that this is one of its items: 答复 12 件，不予受理 5 件.
bool isItemAmong(const Frame& frame, const Meanings& others, std::span<const Frame> frames)
{
    const auto isOne = [&others](const Frame& other) { return (others & (other.action | other.parts | other.results | other.applicant)).any(); };
    const auto place = std::ranges::find(frames, frame.token, &Frame::token);
    const bool isBefore = place != frames.begin() && isOne(*std::prev(place));
    const auto next = place == frames.end() ? place : std::next(place);
    return isBefore || (next != frames.end() && !next->beginsParts && isOne(*next));
}

/// A sum of totals as one of the columns that another sum is of, of the same table; empty if they are of none.
std::vector<NamedTerm> inColumnsOf(const FigureSum& totals, const FigureSum& columns)
{
    constexpr std::string_view kTotal = ".total";
    std::vector<NamedTerm> terms;
    for (const auto& [factor, total] : totals.terms())
        for (const auto& [one, column] : columns.terms())
        {
            const std::string_view id = column;
            const bool isOfTable = total.ends_with(kTotal) && total.substr(0, total.find('.')) == id.substr(0, id.find('.'));
            if (!isOfTable)
                return {};
            terms.push_back({factor * one, total.substr(0, total.size() - kTotal.size()) + std::string(id.substr(id.rfind('.')))});
        }
    return terms;
}

bool fitsNeighbours(const Frame& frame, const Phrase& phrase, std::span<const Frame> frames)
{
    Meanings others;
    if ((phrase.beside | phrase.unless).any())
        for (const auto& other : frames)
            if (other.token != frame.token)
                others |= other.action | other.results | other.applicant;
    return holdsAll(others, phrase.beside) && (phrase.unless & others).none() && (phrase.includes.none() || (phrase.includes & frame.includes).any())
        && holdsAll(frame.before, phrase.after) && (phrase.notAmong.none() || !isItemAmong(frame, phrase.notAmong, frames));
}
}

std::vector<FigureSum> readingsOf(const Meanings& applicant, const Phrase& phrase, const Phrasebook& book)
{
    const auto* received = book.phrases.first(PhraseKind::Count, [&](const Phrase& each) { return each.applicant == applicant; });
    if (!received)
        return {};
    std::vector<FigureSum> readings;
    for (const auto& reading : phrase.readings)
        if (auto terms = inColumnsOf(reading, received->readings.front()); !terms.empty())
            readings.emplace_back(std::move(terms));
    return readings;
}

bool fitsObject(const ObjectInForce& object, const Phrase& phrase)
{
    return (object.objects == phrase.objects && isNearEnough(object, phrase)) || (phrase.mayLackObject && !isSaidHere(object));
}

const Phrase* phraseOf(const Frame& frame, const Numeral& numeral, std::span<const Frame> frames, const Phrasebook& book)
{
    const bool saysResult = (frame.results | frame.applicant).any();
    const bool saysAction = frame.action.any();
    const bool saysNothing = frame.isRest && !saysResult && !saysAction;
    if (frame.isPart || frame.followsUnknown || saysNothing)
        return nullptr;
    const auto fitsAction = [&](const Phrase& phrase)
    { return saysResult || (saysAction ? (phrase.actions & frame.action).any() : phrase.mayLackAction); };
    const auto fits = [&](const Phrase& phrase)
    {
        const bool isCountable = numeral.value.isInteger() || phrase.rule == kTextFeeAmount; // 96171.6元
        return isCountable && (phrase.ofAnyYear || !frame.isOfOtherYear) && fitsAction(phrase) && fitsWhole(frame, phrase)
            && fitsUnit(frame, numeral, phrase, frames, book.guards) && fitsNeighbours(frame, phrase, frames);
    };
    const auto fitsNearObject = [&](const Phrase& phrase) { return isNearEnough(frame.object, phrase) && fits(phrase); };
    const auto fitsWithoutObject = [&](const Phrase& phrase) { return phrase.mayLackObject && fits(phrase); };
    const auto* ofObject = book.phrases.firstCount({frame.object.objects, frame.results, frame.applicant}, fitsNearObject);
    const auto* lacking = isSaidHere(frame.object) ? nullptr : book.phrases.firstCount({{}, frame.results, frame.applicant}, fitsWithoutObject);
    return ofObject && lacking ? std::min(ofObject, lacking) : ofObject ? ofObject : lacking; // the first of the book
}
}
