// SPDX-License-Identifier: MPL-2.0
#include "headings/period.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace gouji
{
namespace
{
constexpr std::u32string_view kSeparators = U"-./";
constexpr std::u32string_view kCommas = U",\u3001"; ///< of compact text

/// The words of a form as they stand in compact text.
struct CompactWords
{
    explicit CompactWords(const PeriodWords& words) : year(compacted(words.year)), month(compacted(words.month)), day(compacted(words.day))
    {
        for (const auto& link : words.links)
            links.push_back(compacted(link));
    }

    std::u32string year;
    std::u32string month;
    std::u32string day;
    std::vector<std::u32string> links;
};

struct Found
{
    Day day;
    std::size_t end;
};

struct Digits
{
    int value;
    std::size_t end;
    std::size_t count;
};

/// One to four digits that begin here.
std::optional<Digits> digitsAt(std::u32string_view text, std::size_t begin)
{
    constexpr std::size_t kMost = 4;
    Digits digits{0, begin, 0};
    for (; digits.end < text.size() && isDigit(text[digits.end]); ++digits.end, ++digits.count)
        if (digits.count < kMost)
            digits.value = digits.value * 10 + static_cast<int>(text[digits.end] - U'0');
    return digits.count == 0 || digits.count > kMost ? std::nullopt : std::optional(digits);
}

/// Reads text bit by bit; once something is not as expected it stays failed.
class DayReader
{
public:
    DayReader(std::u32string_view text, std::size_t begin) : text_(text), position_(begin) {}

    DayReader& number(int& value, std::size_t fewest, std::size_t most)
    {
        const auto digits = hasFailed_ ? std::nullopt : digitsAt(text_, position_);
        hasFailed_ = !digits || digits->count < fewest || digits->count > most;
        if (!hasFailed_)
        {
            value = digits->value;
            position_ = digits->end;
        }
        return *this;
    }
    DayReader& words(std::u32string_view expected)
    {
        hasFailed_ = hasFailed_ || !text_.substr(position_).starts_with(expected);
        position_ += hasFailed_ ? 0 : expected.size();
        return *this;
    }
    [[nodiscard]] std::optional<Found> found(Day day) const
    {
        return hasFailed_ ? std::nullopt : std::optional(Found{day, position_});
    }

private:
    std::u32string_view text_;
    std::size_t position_;
    bool hasFailed_ = false;
};

/// Only at the first digit of a number.
std::optional<Found> dayWithYear(std::u32string_view text, std::size_t begin, const CompactWords& words)
{
    if (begin > 0 && isDigit(text[begin - 1]))
        return std::nullopt;
    int year = 0;
    Day day;
    const auto read = [&](std::u32string_view afterYear, std::u32string_view afterMonth, std::u32string_view afterDay)
    {
        auto reader = DayReader(text, begin)
                          .number(year, 4, 4)
                          .words(afterYear)
                          .number(day.month, 1, 2)
                          .words(afterMonth)
                          .number(day.day, 1, 2)
                          .words(afterDay);
        day.year = year;
        return reader.found(day);
    };
    if (const auto found = read(words.year, words.month, words.day))
        return found;
    for (const char32_t separator : kSeparators)
        if (const auto found = read({&separator, 1}, {&separator, 1}, {}))
            return found;
    return std::nullopt;
}

std::optional<Found> dayWithoutYear(std::u32string_view text, std::size_t begin, const CompactWords& words)
{
    Day day;
    auto reader = DayReader(text, begin)
                      .number(day.month, 1, 2)
                      .words(words.month)
                      .number(day.day, 1, 2)
                      .words(words.day);
    return reader.found(day);
}

/// Behind the longest of these words that stands here, and the comma behind it; the same place if there is none.
std::size_t behindLink(std::u32string_view text, std::size_t begin, const CompactWords& words)
{
    std::size_t length = 0;
    for (const auto& link : words.links)
        if (text.substr(begin).starts_with(link))
            length = std::max(length, link.size());
    const auto end = begin + length;
    const bool hasComma = length > 0 && end < text.size() && kCommas.find(text[end]) != std::u32string_view::npos;
    return end + (hasComma ? 1 : 0);
}

/// Behind one link or several (起，到).
std::optional<Found> lastDay(std::u32string_view text, std::size_t begin, const CompactWords& words)
{
    for (auto end = behindLink(text, begin, words); end > begin; end = behindLink(text, begin, words))
    {
        if (const auto found = dayWithYear(text, end, words))
            return found;
        if (const auto found = dayWithoutYear(text, end, words))
            return found;
        begin = end;
    }
    return std::nullopt;
}
}

std::optional<Period> findPeriod(std::u32string_view text, const PeriodWords& formWords)
{
    if (std::ranges::none_of(text, isDigit))
        return std::nullopt;
    const CompactWords words(formWords);
    for (std::size_t begin = 0; begin < text.size(); ++begin)
    {
        if (!isDigit(text[begin]))
            continue;
        auto first = dayWithYear(text, begin, words);
        if (!first && !(begin > 0 && isDigit(text[begin - 1])))
            first = dayWithoutYear(text, begin, words);
        const auto last = first ? lastDay(text, first->end, words) : std::nullopt;
        if (last)
            return Period{first->day, last->day, begin, last->end};
    }
    return std::nullopt;
}

bool holdsDate(std::u32string_view text, const PeriodWords& formWords)
{
    const CompactWords words(formWords);
    for (std::size_t begin = 0; begin < text.size(); ++begin)
        if (isDigit(text[begin]) && dayWithYear(text, begin, words))
            return true;
    return false;
}

bool isPossible(const Day& day)
{
    constexpr std::array kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (day.month < 1 || day.month > 12)
        return false;
    const int year = day.year.value_or(0);
    const bool isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const int days = day.month == 2 && !isLeapYear ? 28 : kDays.at(static_cast<std::size_t>(day.month) - 1);
    return day.day >= 1 && day.day <= days;
}
}
