// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "comparison/compare_reports.hxx"
#include "comparison/sentences.hxx"

#include <vector>

namespace gouji
{
/// Takes out of two lists, neither of which has a sentence of the other, those that are one sentence, changed: in its numbers
/// alone, else in one stretch of less than two fifths of its characters. Each belongs to one pair; pairs are in the order of
/// the first list. Cost: product of the lengths of both lists, of which there is little.
[[nodiscard]] std::vector<ChangedSentence> takeChangedSentences(std::vector<ProseSentence>& ours, std::vector<ProseSentence>& theirs);
}
