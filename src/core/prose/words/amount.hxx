// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"

#include <string_view>

namespace gouji
{
/// The rule about amounts of money: numbers in 元, also where they are written in 万 or 亿, of figures in 万元.
inline constexpr std::string_view kTextFeeAmount = "text-fee-amount";

/// 元 of an amount in 万元, without zeros at the end of a fraction.
[[nodiscard]] Decimal inYuan(const Decimal& tenThousands);

/// An amount in 元 as a number of a sentence would say it: in 亿 or 万 if that number ends so (8.62亿), exact.
[[nodiscard]] Decimal amountLike(std::string_view number, const Decimal& yuan);

/// What stands behind the digits of a number: 亿, 万 or nothing.
[[nodiscard]] std::string_view scaleOf(std::string_view number);

/// Whether an amount in 元 that a sentence writes is that of a table in 万元. Either may be rounded or cut: the sentence's to
/// what its last digit counts, if it is in 万 or 亿 (else 0), the table's to its own last digit.
[[nodiscard]] bool isSameAmount(const Decimal& written, int lastPlace, const Decimal& tenThousands);

/// Whether a number is another one, rounded or cut to a place.
[[nodiscard]] bool isRoundedTo(const Decimal& written, const Decimal& value, const Decimal& lastPlace);
}
