// SPDX-License-Identifier: MPL-2.0
#include "check/number_writing.hxx"

#include "base/compact_text.hxx"

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
using namespace std::string_view_literals;

constexpr std::array kCountUnits{U"件"sv, U"个"sv, U"個"sv, U"项"sv, U"項"sv, U"条"sv, U"條"sv, U"份"sv, U"宗"sv, U"次"sv, U"件次"sv};
constexpr std::array kWanUnits{U"万元"sv, U"萬元"sv};
constexpr std::array kYuanUnits{U"元"sv};
constexpr std::u32string_view kDoubts = U"十百千万萬亿億约約余餘多近"; ///< the number meant is another, or not exact
constexpr std::u32string_view kOpeningBrackets = U"([【〔";
constexpr std::u32string_view kClosingBrackets = U")]】〕";

bool isCount(FigureType type)
{
    return type == FigureType::Count || type == FigureType::SignedCount;
}

bool isUnitOf(FigureType type, std::u32string_view word)
{
    const auto isAmong = [word](const auto& units) { return std::ranges::find(units, word) != units.end(); };
    switch (type)
    {
    case FigureType::Count:
    case FigureType::SignedCount: return isAmong(kCountUnits);
    case FigureType::AmountWan: return isAmong(kWanUnits);
    case FigureType::AmountYuan: return isAmong(kYuanUnits);
    }
    return false;
}

/// What stands outside brackets; the reader saw to it that they match.
std::u32string outsideBrackets(std::u32string_view text)
{
    std::u32string outside;
    std::size_t depth = 0;
    for (const char32_t character : text)
        if (kOpeningBrackets.find(character) != std::u32string_view::npos)
            ++depth;
        else if (kClosingBrackets.find(character) != std::u32string_view::npos)
            --depth;
        else if (depth == 0)
            outside += character;
    return outside;
}

bool leavesNoDoubt(std::u32string_view remark, FigureType type)
{
    if (!isCount(type))
        return isUnitOf(type, remark);
    const auto outside = outsideBrackets(remark);
    return (outside.empty() || isUnitOf(type, outside)) && remark.find_first_of(kDoubts) == std::u32string_view::npos;
}

bool hasIdleFraction(const Decimal& number, FigureType type)
{
    return isCount(type) && number.isInteger() && number.fractionDigits() > 0;
}
}

Writing writingOf(const CellValue& value, FigureType type)
{
    if (!value.trailingText.empty())
        return leavesNoDoubt(compacted(value.trailingText), type) ? Writing::WithRemark : Writing::Doubtful;
    return value.hasUnusualForm || hasIdleFraction(*value.number, type) ? Writing::Odd : Writing::Plain;
}

std::string plainDigits(const CellValue& value, FigureType type)
{
    const auto digits = value.number->toString();
    return hasIdleFraction(*value.number, type) ? digits.substr(0, digits.find('.')) : digits;
}
}
