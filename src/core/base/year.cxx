// SPDX-License-Identifier: MPL-2.0
#include "base/year.hxx"

#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
std::optional<int> yearAt(std::u32string_view text, std::size_t begin)
{
    const auto digits = begin < text.size() ? text.substr(begin, kYearDigits) : std::u32string_view();
    if (digits.size() < kYearDigits || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    int year = 0;
    for (const char32_t digit : digits)
        year = year * 10 + static_cast<int>(digit - U'0');
    return year;
}
}
