// SPDX-License-Identifier: MPL-2.0
#include "prose/words/percentage.hxx"

#include <algorithm>
#include <string>

namespace gouji
{
namespace
{
constexpr unsigned kShownDigits = 2;

/// 10^-digits.
Decimal lastPlace(unsigned digits)
{
    return digits == 0 ? Decimal(1) : Decimal::parse("0." + std::string(digits - 1, '0') + "1").value_or(Decimal());
}

bool isWithin(const Decimal& low, const Decimal& value, const Decimal& high)
{
    return low <= value && value < high;
}
}

bool isPercentageOf(const Decimal& written, const Decimal& part, const Decimal& base)
{
    const auto place = lastPlace(written.fractionDigits());
    const auto hundredfold = part * Decimal(100);
    const auto doubled = written * Decimal(2);
    return isWithin(written * base, hundredfold, (written + place) * base)
        || isWithin((doubled - place) * base, hundredfold * Decimal(2), (doubled + place) * base);
}

std::optional<Decimal> percentageOf(const Decimal& part, const Decimal& base, const Decimal& written)
{
    if (part.isNegative() || base.isNegative() || base.isZero())
        return std::nullopt;
    const auto ownDigits = std::max(part.fractionDigits(), base.fractionDigits());
    const auto digits = std::max(kShownDigits, written.fractionDigits());
    const auto divisor = base.scaledTo(ownDigits);
    const auto scale = Decimal(100).scaledTo(digits);
    return Decimal::fromScaled((2 * scale * part.scaledTo(ownDigits) + divisor) / (2 * divisor), digits);
}
}
