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
    using boost::multiprecision::cpp_int;
    if (!part.isInteger() || !base.isInteger() || part.isNegative() || base.isNegative() || base.isZero())
        return std::nullopt;
    const auto digits = std::max(kShownDigits, written.fractionDigits());
    const cpp_int scale = 100 * boost::multiprecision::pow(cpp_int(10), digits);
    const cpp_int divisor(base.toString());
    const cpp_int rounded = (2 * scale * cpp_int(part.toString()) + divisor) / (2 * divisor);
    auto text = rounded.str();
    text.insert(0, text.size() <= digits ? digits + 1 - text.size() : 0, '0');
    text.insert(text.size() - digits, ".");
    return Decimal::parse(text);
}
}
