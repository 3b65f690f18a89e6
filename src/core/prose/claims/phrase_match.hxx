// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/frames/frame.hxx"

#include <span>
#include <vector>

namespace gouji
{
/// The first count phrase of the book that fits a frame; null if none does. `frames` are all of the sentence.
[[nodiscard]] const Phrase* phraseOf(const Frame& frame, const Numeral& numeral, std::span<const Frame> frames, const Phrasebook& book);

/// What a phrase about applications of all kinds means of those by one applicant: the columns of its totals; nothing of other figures.
[[nodiscard]] std::vector<FigureSum> readingsOf(const Meanings& applicant, const Phrase& phrase, const Phrasebook& book);

/// Whether the object of a frame is the one the phrase asks for, named near enough.
[[nodiscard]] bool fitsObject(const ObjectInForce& object, const Phrase& phrase);
}
