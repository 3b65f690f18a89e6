// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/sentence_claims.hxx"

namespace gouji
{
/// What the words of a sentence claim that say something of all that was counted: 均获维持 and 全部为自然人 (as many as
/// counted), 均已办结 and 已答复 (none is left). `counts` are the claims of the sentence's frames, one by one.
[[nodiscard]] std::vector<Claim> allClaims(const Sentence& sentence, std::span<const Frame> frames, std::span<const Claim> counts,
                                           const Phrasebook& book);
}
