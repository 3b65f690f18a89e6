// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/claim.hxx"
#include "prose/claims/frame.hxx"

#include <span>
#include <vector>

namespace gouji
{
/// Unbinds numbers of one sentence that would state the same figures differently: behind 其中 the part states them (复议 12 件，
/// 其中信息公开复议 2 件), else none does (甲局收到 5 件，乙局收到 7 件). `claims` are those of the frames, one by one.
void unbindDivided(std::span<const Frame> frames, std::vector<Claim>& claims);
}
