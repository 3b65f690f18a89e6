// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/claim.hxx"
#include "prose/frames/frame.hxx"

#include <span>
#include <vector>

namespace gouji
{
/// "12 件，其中 A 5 件、B 7 件": the numbers behind 其中 in the same unit are parts of the one before, up to a semicolon or
/// another action. One claim for each frame of the sentence, in order.
void markParts(std::span<const Token> tokens, std::span<const Frame> frames, std::vector<Claim>& claims);

/// Sets Claim::addsUpTo of numbers that add up to one before them (尚未审结 44 件，复议 37 件、诉讼 7 件), or else directly behind them
/// (上年结转 1 件、本年申请 9 件，合计办结 10 件).
void markAddedUp(std::span<const Frame> frames, std::vector<Claim>& claims);

/// Unbinds numbers of one sentence that would state the same figures differently. Where applications are divided and no
/// whole is named, what became of them is divided, too.
void unbindDivided(std::span<const Frame> frames, std::vector<Claim>& claims);
}
