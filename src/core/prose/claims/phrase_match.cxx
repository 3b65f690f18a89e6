// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/phrase_match.hxx"

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

bool fitsAction(const Frame& frame, const Phrase& phrase)
{
    if ((phrase.results | phrase.applicant).any())
        return true;
    return frame.action.none() ? phrase.mayLackAction : (phrase.actions & frame.action).any();
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

bool fitsNeighbours(const Frame& frame, const Phrase& phrase, std::span<const Frame> frames)
{
    Meanings others;
    if ((phrase.beside | phrase.unless).any())
        for (const auto& other : frames)
            if (other.token != frame.token)
                others |= other.action | other.results;
    return holdsAll(others, phrase.beside) && (phrase.unless & others).none() && (phrase.includes.none() || (phrase.includes & frame.includes).any())
        && holdsAll(frame.before, phrase.after) && (phrase.notAmong.none() || !isItemAmong(frame, phrase.notAmong, frames));
}
}

bool fitsObject(const ObjectInForce& object, const Phrase& phrase)
{
    const bool isSaidHere = object.objects.any() && (object.origin == Origin::Clause || object.origin == Origin::Sentence);
    if (phrase.mayLackObject && !isSaidHere)
        return true;
    if (object.objects != phrase.objects)
        return false;
    return phrase.needsLocalObject ? object.origin == Origin::Clause && !object.isAssumed : phrase.carries || object.origin != Origin::Paragraph;
}

const Phrase* phraseOf(const Frame& frame, const Numeral& numeral, std::span<const Frame> frames, const Phrasebook& book)
{
    const bool saysNothing = frame.isRest && (frame.action | frame.results | frame.applicant).none();
    if (frame.isPart || frame.followsUnknown || saysNothing || !numeral.value.isInteger())
        return nullptr;
    const auto fits = [&](const Phrase& phrase)
    {
        return phrase.kind == PhraseKind::Count && frame.results == phrase.results && frame.applicant == phrase.applicant
            && (phrase.ofAnyYear || !frame.isOfOtherYear) && fitsAction(frame, phrase) && fitsObject(frame.object, phrase)
            && fitsWhole(frame, phrase) && fitsUnit(frame, numeral, phrase, frames, book.guards) && fitsNeighbours(frame, phrase, frames);
    };
    const auto phrase = std::ranges::find_if(book.phrases, fits);
    return phrase == book.phrases.end() ? nullptr : &*phrase;
}
}
