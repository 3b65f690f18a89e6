// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/phrase_match.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool fitsAction(const Frame& frame, const Phrase& phrase)
{
    if (!phrase.results.empty() || !phrase.applicant.empty())
        return true;
    return frame.action.empty() ? phrase.mayLackAction : std::ranges::binary_search(phrase.actions, frame.action);
}

bool fitsUnit(const Frame& frame, const Numeral& numeral, const NumberGuards& guards)
{
    const auto isAmong = [&numeral](const std::vector<std::u32string>& units) { return std::ranges::find(units, numeral.unit) != units.end(); };
    if (numeral.unit.empty() ? !numeral.endsClause : !isAmong(guards.countUnits))
        return false;
    return !isAmong(guards.localUnits) || frame.object.origin == Origin::Clause;
}

bool fitsNeighbours(const Frame& frame, const Phrase& phrase, std::span<const Frame> frames)
{
    const auto isOther = [&](const Frame& other) { return other.token != frame.token && other.action == phrase.beside; };
    return (phrase.includes.empty() || frame.includes == phrase.includes)
        && (phrase.beside.empty() || std::ranges::any_of(frames, isOther)) && std::ranges::includes(frame.before, phrase.after);
}
}

bool fitsObject(const ObjectInForce& object, const Phrase& phrase)
{
    const bool isSaidHere = !object.objects.empty() && (object.origin == Origin::Clause || object.origin == Origin::Sentence);
    if (phrase.mayLackObject && !isSaidHere)
        return true;
    if (object.objects != phrase.objects)
        return false;
    return phrase.needsLocalObject ? object.origin == Origin::Clause : phrase.carries || object.origin != Origin::Paragraph;
}

const Phrase* phraseOf(const Frame& frame, const Numeral& numeral, std::span<const Frame> frames, const Phrasebook& book)
{
    if (frame.isPart || !numeral.value.isInteger())
        return nullptr;
    const auto fits = [&](const Phrase& phrase)
    {
        return phrase.kind == PhraseKind::Count && fitsObject(frame.object, phrase) && frame.results == phrase.results
            && frame.applicant == phrase.applicant && fitsAction(frame, phrase) && fitsUnit(frame, numeral, book.guards)
            && fitsNeighbours(frame, phrase, frames);
    };
    const auto phrase = std::ranges::find_if(book.phrases, fits);
    return phrase == book.phrases.end() ? nullptr : &*phrase;
}
}
