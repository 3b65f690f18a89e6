// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"

#include <optional>

namespace gouji
{
/// Whether a percentage is that of part in base, rounded or cut to the digits written: of 35 in 805 (4.348 %), 4.35,
/// 4.34, 4.3 and 4 are. Exact, without division. base > 0.
[[nodiscard]] bool isPercentageOf(const Decimal& written, const Decimal& part, const Decimal& base);

/// 100 · part / base, rounded to the digits of the percentage written, at least two. None unless part ≥ 0 and base > 0.
[[nodiscard]] std::optional<Decimal> percentageOf(const Decimal& part, const Decimal& base, const Decimal& written);
}
