// SPDX-License-Identifier: MPL-2.0
#include "files/story/list_number.hxx"

#include "base/text.hxx"

#include <array>
#include <string_view>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::u32string_view kChineseDigits = U"零一二三四五六七八九";
constexpr std::u32string_view kChineseUnits = U"\0十百千";
constexpr std::u32string_view kFormalDigits = U"零壹贰叁肆伍陆柒捌玖";
constexpr std::u32string_view kFormalUnits = U"\0拾佰仟";
constexpr std::u32string_view kPlainDigits = U"〇一二三四五六七八九";
constexpr std::u32string_view kStems = U"甲乙丙丁戊己庚辛壬癸";
constexpr std::u32string_view kBranches = U"子丑寅卯辰巳午未申酉戌亥";
constexpr int kLetters = 26;
constexpr int kMostLetters = 20; ///< of one number: beyond, nobody reads them
constexpr int kMostRoman = 3999;
constexpr int kMostChinese = 9999;

std::u32string digitByDigit(int number, char32_t zero)
{
    std::u32string text;
    for (const char digit : std::to_string(number))
        text += zero + static_cast<char32_t>(digit - '0');
    return text;
}

std::u32string arabic(int number)
{
    return digitByDigit(number, U'0');
}

std::u32string digitByDigit(int number, std::u32string_view digits)
{
    std::u32string text;
    for (const char digit : std::to_string(number))
        text += digits[static_cast<std::size_t>(digit - '0')];
    return text;
}

std::u32string letters(int number, char32_t first)
{
    const auto count = static_cast<std::size_t>((number - 1) / kLetters + 1);
    return count > kMostLetters ? arabic(number) : std::u32string(count, first + static_cast<char32_t>((number - 1) % kLetters));
}

std::u32string roman(int number, bool isUpper)
{
    constexpr std::array<std::pair<int, std::u32string_view>, 13> kSigns{{{1000, U"m"}, {900, U"cm"}, {500, U"d"}, {400, U"cd"}, {100, U"c"},
                                                                          {90, U"xc"}, {50, U"l"}, {40, U"xl"}, {10, U"x"}, {9, U"ix"},
                                                                          {5, U"v"}, {4, U"iv"}, {1, U"i"}}};
    if (number > kMostRoman)
        return arabic(number);
    std::u32string text;
    for (const auto& [value, sign] : kSigns)
        for (; number >= value; number -= value)
            text += sign;
    if (isUpper)
        for (auto& letter : text)
            letter -= U'a' - U'A';
    return text;
}

/// One sign of a row that begins with 1, arabic beyond its end.
std::u32string oneSign(int number, char32_t first, int most)
{
    return number > most ? arabic(number) : std::u32string(1, first + static_cast<char32_t>(number - 1));
}

std::u32string oneOf(int number, std::u32string_view signs)
{
    return static_cast<std::size_t>(number) > signs.size() ? arabic(number) : std::u32string(1, signs[static_cast<std::size_t>(number - 1)]);
}

/// With units; ten to nineteen without a leading one where `leavesOneOut`.
std::u32string chinese(int number, std::u32string_view digits, std::u32string_view units, bool leavesOneOut)
{
    if (number > kMostChinese)
        return arabic(number);
    const auto written = std::to_string(number);
    std::u32string text;
    bool owesZero = false;
    for (std::size_t index = 0; index < written.size(); ++index)
    {
        const auto digit = static_cast<std::size_t>(written[index] - '0');
        const auto unit = written.size() - index - 1;
        if (digit == 0)
        {
            owesZero = true;
            continue;
        }
        if (std::exchange(owesZero, false))
            text += digits[0];
        if (!(leavesOneOut && digit == 1 && unit == 1 && index == 0))
            text += digits[digit];
        if (unit > 0)
            text += units[unit];
    }
    return text;
}

std::u32string written(int number, NumberStyle style)
{
    switch (style)
    {
    case NumberStyle::None: return {};
    case NumberStyle::Arabic: return arabic(number);
    case NumberStyle::ArabicTwoDigits: return number < 10 ? U'0' + arabic(number) : arabic(number);
    case NumberStyle::ArabicFullWidth: return digitByDigit(number, U'０');
    case NumberStyle::Circled: return oneSign(number, U'①', 20);
    case NumberStyle::Parenthesised: return oneSign(number, U'⑴', 20);
    case NumberStyle::RomanUpper: return roman(number, true);
    case NumberStyle::RomanLower: return roman(number, false);
    case NumberStyle::LetterUpper: return letters(number, U'A');
    case NumberStyle::LetterLower: return letters(number, U'a');
    case NumberStyle::Chinese: return chinese(number, kChineseDigits, kChineseUnits, true);
    case NumberStyle::ChineseFormal: return chinese(number, kFormalDigits, kFormalUnits, false);
    case NumberStyle::ChineseDigits: return digitByDigit(number, kPlainDigits);
    case NumberStyle::HeavenlyStem: return oneOf(number, kStems);
    case NumberStyle::EarthlyBranch: return oneOf(number, kBranches);
    }
    return {};
}
}

std::string listNumber(int number, NumberStyle style)
{
    return toUtf8Bytes(number > 0 || style == NumberStyle::None ? written(number, style) : arabic(number));
}
}
