// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"

namespace gouji
{
/// Whether a number is another one with a slip of the hand: two digits beside each other exchanged (3191 for 3119), or, in one of three digits
/// and more, one left out, added or changed (3109). Of fewer digits one in five numbers is that by chance.
[[nodiscard]] bool isSlipOf(const Decimal& written, const Decimal& meant);
}
