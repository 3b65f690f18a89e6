// SPDX-License-Identifier: MPL-2.0
#include "prose/words/numeral.hxx"

#include "base/limits.hxx"
#include "base/text.hxx"
#include "base/year.hxx"
#include "prose/words/chinese_numeral.hxx"
#include "prose/words/prose_text.hxx"

#include <algorithm>
#include <array>
#include <string>

namespace gouji
{
namespace
{
constexpr std::u32string_view kClauseEnds = U",;:.!?()。、";
constexpr std::size_t kGroupDigits = 3;

std::size_t digitsFrom(std::u32string_view text, std::size_t position)
{
    const auto begin = position;
    while (position < text.size() && isDigit(text[position]))
        ++position;
    return position - begin;
}

char32_t at(std::u32string_view text, std::size_t position)
{
    return position < text.size() ? text[position] : U'\0';
}

bool isLatin(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z') || character == U'@' || character == U'_';
}

bool isRangeSign(char32_t character)
{
    return std::u32string_view(U"-~—–―").find(character) != std::u32string_view::npos;
}

bool isUpTo(char32_t character)
{
    return character == U'至' || character == U'到';
}

/// The longest of the words that stands at the position; 0 if none does.
std::size_t lengthAt(std::u32string_view text, std::size_t position, const WordTrie& words)
{
    const auto any = [](std::size_t, std::size_t) { return true; };
    const auto match = position < text.size() ? words.longestAt(text, position, any) : std::nullopt;
    return match ? match->length : 0;
}

bool endsWithGuard(std::u32string_view text, const NumberGuards& guards)
{
    if (text.ends_with(U':'))
        text.remove_suffix(1);
    const auto candidates = std::ranges::equal_range(guards.before, lastCharacter(text), {}, lastCharacter);
    return std::ranges::any_of(candidates, [text](const std::u32string& word) { return text.ends_with(word); });
}

/// Digits with groups and fraction; advances `position`.
struct Digits
{
    std::string plain;
    std::size_t end;
};

Digits scanDigits(std::u32string_view text, std::size_t position)
{
    const auto append = [&text](std::string& plain, std::size_t begin, std::size_t count)
    {
        plain.append(count, '0');
        std::ranges::transform(text.substr(begin, count), plain.end() - static_cast<std::ptrdiff_t>(count), [](char32_t digit) { return static_cast<char>(digit); });
    };

    const auto first = digitsFrom(text, position);
    Digits digits{{}, position + first};
    append(digits.plain, position, first);
    while (first <= kGroupDigits && (at(text, digits.end) == U',' || at(text, digits.end) == U' ')
           && digitsFrom(text, digits.end + 1) == kGroupDigits)
    {
        append(digits.plain, digits.end + 1, kGroupDigits);
        digits.end += 1 + kGroupDigits;
    }
    if (const auto fraction = at(text, digits.end) == U'.' ? digitsFrom(text, digits.end + 1) : 0; fraction > 0)
    {
        digits.plain += '.';
        append(digits.plain, digits.end + 1, fraction);
        digits.end += 1 + fraction;
    }
    return digits;
}

/// "1." or "1、" or "（1）" that numbers what follows.
bool isListNumber(std::u32string_view text, const Numeral& numeral)
{
    const auto before = numeral.begin == 0 ? U'\0' : text[numeral.begin - 1];
    const auto after = at(text, numeral.end);
    if (before == U'(' && after == U')' && !numeral.isPercentage)
        return true;
    const bool isAtStart = numeral.begin == 0 || std::u32string_view(U"。;:!?").find(before) != std::u32string_view::npos;
    return isAtStart && (after == U'.' || after == U'、' || after == U')');
}

bool isPartOfLongerSign(std::u32string_view text, const Numeral& numeral)
{
    const auto before = numeral.begin == 0 ? U'\0' : text[numeral.begin - 1];
    const auto after = at(text, numeral.end);
    const auto beforeSign = numeral.begin < 2 ? U'\0' : text[numeral.begin - 2];
    const bool isRangeBefore = (isDigit(beforeSign) || isLatin(beforeSign)) && isRangeSign(before);
    const bool isRangeAfter = isDigit(at(text, numeral.end + 1)) && (isRangeSign(after) || isUpTo(after));
    const bool isJoinedBefore = isDigit(beforeSign) && isUpTo(before);
    const auto joins = [](char32_t sign) { return isLatin(sign) || sign == U'/' || sign == U'×'; };
    return joins(before) || joins(after) || before == U'.' || before == U'-' || isRangeBefore || isRangeAfter || isJoinedBefore;
}

bool isGuarded(std::u32string_view text, const Numeral& numeral, const NumberGuards& guards)
{
    const auto digits = text.substr(numeral.begin, numeral.end - numeral.begin);
    const bool isCode = digits.size() > 1 && digits.front() == U'0' && isDigit(digits[1]);
    return isCode || isListNumber(text, numeral) || isPartOfLongerSign(text, numeral)
        || endsWithGuard(text.substr(0, numeral.begin), guards) || lengthAt(text, numeral.end, guards.after) > 0
        || (numeral.unitEnd > numeral.end && lengthAt(text, numeral.unitEnd, guards.after) > 0);
}

constexpr std::array kPlaces{10000, 1000, 100, 10, 1}; ///< what the last digit of 3万, 3.2万, 3.25万 … counts
constexpr int kHundredMillion = 100'000'000;
constexpr int kTen = 10;

int lastPlaceOf(std::size_t fractionDigits)
{
    return kPlaces.at(std::min(fractionDigits, kPlaces.size() - 1));
}

/// Without a fraction if it has none: 12000 of 1.2万, not 12000.0.
Decimal tenThousandfold(const Decimal& value)
{
    const auto digits = static_cast<unsigned>(kPlaces.size() - 1);
    return value.fractionDigits() <= digits ? Decimal::fromScaled(value.scaledTo(digits), 0) : value * Decimal(kPlaces.front());
}

/// 8.62亿, of amounts of money only: what else is counted in 亿 stands in no table.
void scanHundredMillions(Numeral& numeral)
{
    numeral.lastPlace = kHundredMillion;
    for (unsigned digit = 0; digit < numeral.value.fractionDigits(); ++digit)
        numeral.lastPlace /= kTen;
    numeral.value = tenThousandfold(tenThousandfold(numeral.value));
    ++numeral.end;
}

void scanSuffix(std::u32string_view text, Numeral& numeral, const NumberGuards& guards)
{
    numeral.unitEnd = numeral.end;
    if (at(text, numeral.end) == U'%')
    {
        numeral.isPercentage = true;
        numeral.unitEnd = ++numeral.end;
        return;
    }
    if (at(text, numeral.end) == U'万')
    {
        numeral.lastPlace = lastPlaceOf(numeral.value.fractionDigits());
        numeral.value = tenThousandfold(numeral.value);
        ++numeral.end;
    }
    else if (text.substr(numeral.end).starts_with(U"亿元"))
        scanHundredMillions(numeral);
    numeral.unitEnd = numeral.end + lengthAt(text, numeral.end, guards.units);
    numeral.unit = text.substr(numeral.end, numeral.unitEnd - numeral.end);
}

/// Where the range begins that a year ends: 2021 of 2021—2023年 and of 2021年至2023年; none if it ends none.
std::optional<std::size_t> beginOfRange(std::u32string_view text, std::size_t year)
{
    auto end = year;
    while (end > 0 && (isRangeSign(text[end - 1]) || isUpTo(text[end - 1])))
        --end;
    if (end == year)
        return std::nullopt;
    end -= end > 0 && text[end - 1] == U'年' ? 1 : 0;
    const auto begin = end - std::min(end, kYearDigits);
    const bool isWhole = begin == 0 || !isDigit(text[begin - 1]);
    return isWhole && digitsFrom(text, begin) == kYearDigits && begin + kYearDigits == end ? std::optional(begin) : std::nullopt;
}

/// "2023年" and "2023年度", but no date with a month.
void scanYear(std::u32string_view text, Numeral& numeral)
{
    const auto rest = text.substr(numeral.end);
    if (numeral.end - numeral.begin != kYearDigits || !rest.starts_with(U'年') || at(rest, 1 + digitsFrom(rest, 1)) == U'月')
        return;
    numeral.year = yearAt(text, beginOfRange(text, numeral.begin).value_or(numeral.begin));
    numeral.unitEnd = numeral.end + (rest.starts_with(U"年度") ? 2 : 1);
}

bool endsClauseAt(std::u32string_view text, std::size_t position)
{
    return position == text.size() || kClauseEnds.find(text[position]) != std::u32string_view::npos;
}

/// "结转下年度的为零"
bool isBareZero(std::u32string_view text, std::size_t begin, const ChineseNumeral& read, const NumberGuards& guards)
{
    const auto before = text.substr(0, begin);
    return read.value == 0 && endsClauseAt(text, begin + read.length)
        && std::ranges::any_of(guards.beforeZero, [before](const std::u32string& word) { return before.ends_with(word); });
}

std::optional<Numeral> scanChinese(std::u32string_view text, std::size_t begin, const NumberGuards& guards)
{
    const bool isWithin = begin > 0 && isChineseDigit(text[begin - 1]);
    const auto read = isWithin ? std::nullopt : readChineseNumeral(text.substr(begin, kMostDigits));
    if (!read || (lengthAt(text, begin + read->length, guards.numeralUnits) == 0 && !isBareZero(text, begin, *read, guards)))
        return std::nullopt;
    Numeral numeral;
    numeral.begin = begin;
    numeral.end = begin + read->length;
    numeral.value = Decimal(read->value);
    return numeral;
}

std::optional<Numeral> scanArabic(std::u32string_view text, std::size_t begin)
{
    if (!isDigit(text[begin]))
        return std::nullopt;
    const auto digits = scanDigits(text, begin);
    Numeral numeral;
    numeral.begin = begin;
    numeral.end = digits.end;
    const auto value = Decimal::parse(digits.plain);
    numeral.value = value.value_or(Decimal());
    numeral.isTooLong = !value;
    return numeral;
}
}

std::optional<Numeral> scanNumeral(std::u32string_view text, std::size_t begin, const NumberGuards& guards)
{
    auto numeral = scanArabic(text, begin);
    if (!numeral)
        numeral = scanChinese(text, begin, guards);
    if (!numeral)
        return std::nullopt;
    scanSuffix(text, *numeral, guards);
    numeral->endsClause = endsClauseAt(text, numeral->unitEnd);
    numeral->isGuarded = numeral->isTooLong || isGuarded(text, *numeral, guards);
    if (numeral->isGuarded)
        scanYear(text, *numeral);
    return numeral;
}
}
