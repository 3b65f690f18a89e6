// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"

namespace gouji
{
/// Whether a number is another one with a slip of the hand: one digit left out, added or changed (3109 for 3119), or two beside each other
/// exchanged (3191). Of two single digits nobody can say.
[[nodiscard]] bool isSlipOf(const Decimal& written, const Decimal& meant);
}
