// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/claim.hxx"
#include "prose/claims/sentence_claims.hxx"
#include "prose/frames/frame.hxx"

#include <span>

namespace gouji
{
/// Binds a percentage to what it is a share of: the number before it, or what its own words say. One claim of the sentence
/// stands before it for each frame before its own.
void bindShare(Claim& percentage, std::span<const Claim> before, const Sentence& sentence, std::span<const Frame> frames);
}
