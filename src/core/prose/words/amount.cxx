// SPDX-License-Identifier: MPL-2.0
#include "prose/words/amount.hxx"

#include <algorithm>
#include <array>
#include <string>

namespace gouji
{
namespace
{
constexpr int kTenThousand = 10000;
constexpr unsigned kDigitsOfTenThousand = 4;
constexpr unsigned kDigitsOfHundredMillion = 8;

constexpr std::array<std::string_view, 4> kScales{"亿", "億", "万", "萬"};

bool isHundredMillion(std::string_view scale)
{
    return scale == kScales[0] || scale == kScales[1];
}

Decimal withoutLastZeros(const Decimal& value)
{
    auto text = value.toString();
    if (text.find('.') == std::string::npos)
        return value;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return Decimal::parse(text).value_or(value);
}

Decimal shifted(const Decimal& value, unsigned digits)
{
    return withoutLastZeros(Decimal::fromScaled(value.scaledTo(value.fractionDigits()), value.fractionDigits() + digits));
}
}

Decimal inYuan(const Decimal& tenThousands)
{
    return withoutLastZeros(tenThousands * Decimal(kTenThousand));
}

Decimal amountLike(std::string_view number, const Decimal& yuan)
{
    const auto scale = scaleOf(number);
    return scale.empty() ? yuan : shifted(yuan, isHundredMillion(scale) ? kDigitsOfHundredMillion : kDigitsOfTenThousand);
}

std::string_view scaleOf(std::string_view number)
{
    const auto scale = std::ranges::find_if(kScales, [number](std::string_view each) { return number.ends_with(each); });
    return scale == kScales.end() ? std::string_view() : *scale;
}

bool isSameAmount(const Decimal& written, int lastPlace, const Decimal& tenThousands)
{
    const auto yuan = inYuan(tenThousands);
    const auto lastPlaceOfTable = Decimal::fromScaled(1, tenThousands.fractionDigits()) * Decimal(kTenThousand);
    return isRoundedTo(written, yuan, Decimal(lastPlace)) || isRoundedTo(yuan, written, lastPlaceOfTable);
}

bool isRoundedTo(const Decimal& written, const Decimal& value, const Decimal& lastPlace)
{
    const auto difference = value - written;
    return written == value || (difference < lastPlace && Decimal() - difference - difference <= lastPlace);
}
}
