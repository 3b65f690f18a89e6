// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"

namespace gouji
{
/// Where a jump to a finding goes: of prose about a number, the number alone as it is written, without unit (%, 万 included); else the
/// finding's place. Relies on the passage of a claim ending with its number and unit (claimAt of sentence_claims).
[[nodiscard]] Place jumpPlaceOf(const Finding& finding);
}
