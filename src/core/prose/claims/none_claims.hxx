// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/sentence_claims.hxx"

namespace gouji
{
/// What the words of a sentence that stand for none claim: 未收到政府信息公开申请, 无上年结转. None of several things is none of
/// each.
[[nodiscard]] std::vector<Claim> noneClaims(const Sentence& sentence, const Phrasebook& book);
}
