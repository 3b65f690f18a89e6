// SPDX-License-Identifier: MPL-2.0
#include "recognition/label_key.hxx"

#include "base/text.hxx"

namespace gouji
{
namespace
{
constexpr std::u32string_view kChineseNumerals = U"一二三四五六七八九十";
constexpr std::u32string_view kNumberEnds = U"、.．,，)）:：";

bool isNumeral(char32_t character)
{
    return (character >= U'0' && character <= U'9') || kChineseNumerals.find(character) != std::u32string_view::npos;
}

bool isAsciiDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

/// Length of a leading list number with its punctuation; 0 if there is none. A bare Arabic number counts, a bare Chinese one does not
/// ("三类…").
std::size_t leadingNumberLength(std::u32string_view text)
{
    const bool isBracketed = !text.empty() && text.front() == U'(';
    std::size_t end = isBracketed ? 1 : 0;
    const auto digitsBegin = end;
    while (end < text.size() && isNumeral(text[end]))
        ++end;
    if (end == digitsBegin)
        return 0;
    const bool isEnded = end < text.size() && kNumberEnds.find(text[end]) != std::u32string_view::npos;
    if (!isEnded)
        return !isBracketed && isAsciiDigit(text[digitsBegin]) ? end : 0;
    while (end < text.size() && kNumberEnds.find(text[end]) != std::u32string_view::npos)
        ++end;
    return end;
}
}

std::u32string labelKey(std::string_view utf8)
{
    std::u32string text;
    for (const char32_t character : toCodePoints(utf8))
        if (!isSpace(character) && !isInvisible(character))
            text += toHalfWidth(character);

    const auto numberLength = leadingNumberLength(text);
    if (numberLength < text.size())
        text.erase(0, numberLength);
    std::erase_if(text, [](char32_t character) { return !isWordCharacter(character); });
    return text;
}
}
