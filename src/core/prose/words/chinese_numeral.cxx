// SPDX-License-Identifier: MPL-2.0
#include "prose/words/chinese_numeral.hxx"

namespace gouji
{
namespace
{
/// 0…9, or −1.
int digitOf(char32_t character)
{
    switch (character)
    {
    case U'零':
    case U'〇': return 0;
    case U'一': return 1;
    case U'二':
    case U'两': return 2;
    case U'三': return 3;
    case U'四': return 4;
    case U'五': return 5;
    case U'六': return 6;
    case U'七': return 7;
    case U'八': return 8;
    case U'九': return 9;
    default: return -1;
    }
}

/// 10, 100, 1000, or 0.
int unitOf(char32_t character)
{
    switch (character)
    {
    case U'十': return 10;
    case U'百': return 100;
    case U'千': return 1000;
    default: return 0;
    }
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
