// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/claim.hxx"

#include <vector>

namespace gouji
{
/// 办结的 718 件中，予以公开 294 件、部分公开 101 件、不予公开 34 件: whether other numbers of its sentence, in the same doubt, are those of the tables, so
/// that a contradicting one is no other body's and of nothing narrower either. Three digits of them, and no more numbers that are not: they agree by
/// chance in one sentence of a thousand.
[[nodiscard]] bool isWitnessed(const Claim& claim, const std::vector<Claim>& claims);
}
