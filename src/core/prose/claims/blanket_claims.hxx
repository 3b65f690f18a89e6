// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/sentence_claims.hxx"

namespace gouji
{
/// What the words of a sentence that stand for numbers claim: 均, 全部 (as many as counted, or none left) and 未收到, 无
/// (none). `counts` are the claims of the sentence's frames, one by one.
[[nodiscard]] std::vector<Claim> blanketClaims(const Sentence& sentence, std::span<const Frame> frames, std::span<const Claim> counts,
                                               const Phrasebook& book);
}
