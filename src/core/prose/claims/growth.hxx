// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/sentence_claims.hxx"

#include <span>
#include <vector>

namespace gouji
{
/// Gives each bound count the growth that is stated behind it, before the next count: 新收 3646 件，同比增长 1.05%. That behind
/// a part (其中 …) may be meant of the whole and is left out. `claims` are those of the frames, one by one.
void attachGrowth(const Sentence& sentence, std::span<const Frame> frames, std::vector<Claim>& claims);

/// Gives each count, bound or not, what the sentence says of it and last year's number, save a part (其中 …).
void attachChanges(const Sentence& sentence, std::span<const Frame> frames, std::vector<Claim>& claims);
}
