// SPDX-License-Identifier: MPL-2.0
#include "form/label_key.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::u32string_view kChineseNumerals = U"一二三四五六七八九十";
constexpr std::u32string_view kNumberEnds = U"、.．,，)）:：";

bool isNumeral(char32_t character)
{
    return isDigit(character) || kChineseNumerals.find(character) != std::u32string_view::npos;
}

/// Length of a leading list number with its punctuation; 0 if there is none. A bare Arabic number counts, a bare
/// Chinese one does not ("三类…").
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
        return !isBracketed && isDigit(text[digitsBegin]) ? end : 0;
    while (end < text.size() && kNumberEnds.find(text[end]) != std::u32string_view::npos)
        ++end;
    return end;
}

/// Length of a year in brackets at this place, "(2023)" or "(2023年)"; 0 if there is none.
std::size_t bracketedYearLength(std::u32string_view text)
{
    constexpr std::size_t kDigits = 4;
    if (text.size() < kDigits + 2 || text.front() != U'(' || text[1] != U'2' || !std::ranges::all_of(text.substr(1, kDigits), isDigit))
        return 0;
    const auto end = text.find(U')');
    const auto unit = end == std::u32string_view::npos ? text : text.substr(kDigits + 1, end - kDigits - 1);
    return unit.empty() || unit == U"年" || unit == U"年度" ? end + 1 : 0;
}

void dropBracketedYears(std::u32string& text)
{
    for (auto position = text.find(U'('); position != std::u32string::npos; position = text.find(U'(', position + 1))
        text.erase(position, bracketedYearLength(std::u32string_view(text).substr(position)));
}
}

std::u32string labelKey(std::string_view utf8)
{
    auto text = compacted(utf8);
    const auto numberLength = leadingNumberLength(text);
    if (numberLength < text.size())
        text.erase(0, numberLength);
    dropBracketedYears(text);
    std::erase_if(text, [](char32_t character) { return !isWordCharacter(character); });
    return text;
}
}
