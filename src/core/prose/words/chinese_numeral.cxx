// SPDX-License-Identifier: MPL-2.0
#include "prose/words/chinese_numeral.hxx"

namespace gouji
{
namespace
{
constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
constexpr std::u32string_view kUnits = U"十百千";

/// 0…9, or −1.
int digitOf(char32_t character)
{
    if (character == U'〇')
        return 0;
    if (character == U'两')
        return 2;
    const auto position = kDigits.find(character);
    return position == std::u32string_view::npos ? -1 : static_cast<int>(position);
}

/// 10, 100, 1000, or 0.
int unitOf(char32_t character)
{
    const auto position = kUnits.find(character);
    int unit = 1;
    if (position == std::u32string_view::npos)
        return 0;
    for (std::size_t power = 0; power <= position; ++power)
        unit *= 10;
    return unit;
}
}

bool isChineseDigit(char32_t character)
{
    return digitOf(character) >= 0 || unitOf(character) > 0;
}

std::optional<ChineseNumeral> readChineseNumeral(std::u32string_view text)
{
    ChineseNumeral numeral;
    int pending = -1; // a digit that waits for its unit
    int lastUnit = 10000;
    for (const char32_t character : text)
    {
        if (!isChineseDigit(character))
            break;
        const auto digit = digitOf(character);
        const auto unit = unitOf(character);
        if (unit >= lastUnit || (digit > 0 && pending > 0))
            return std::nullopt;
        if (unit > 0)
        {
            numeral.value += (pending > 0 ? pending : 1) * unit;
            lastUnit = unit;
            pending = -1;
        }
        else
            pending = digit;
        ++numeral.length;
    }
    if (numeral.length == 0)
        return std::nullopt;
    numeral.value += pending > 0 ? pending : 0;
    return numeral;
}
}
