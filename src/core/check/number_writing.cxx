// SPDX-License-Identifier: MPL-2.0
#include "check/number_writing.hxx"

#include "base/compact_text.hxx"

namespace gouji
{
namespace
{
constexpr std::u32string_view kDoubts = U"十百千万萬亿億约約余餘多近"; ///< the number meant is another, or not exact
constexpr std::u32string_view kOpeningBrackets = U"([【〔";
constexpr std::u32string_view kClosingBrackets = U")]】〕";

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

bool leavesNoDoubt(std::u32string_view remark, const FigureDefinition& definition)
{
    if (!isWhole(definition.type))
        return definition.unit->isWritten(remark);
    const auto outside = outsideBrackets(remark);
    return (outside.empty() || definition.unit->isWritten(outside)) && remark.find_first_of(kDoubts) == std::u32string_view::npos;
}
}

bool hasIdleFraction(const Decimal& number, FigureType type)
{
    return isWhole(type) && number.fractionDigits() > 0 && number.isInteger();
}

Writing writingOf(const CellValue& value, const FigureDefinition& definition)
{
    if (!value.trailingText.empty())
        return leavesNoDoubt(compacted(value.trailingText), definition) ? Writing::WithRemark : Writing::Doubtful;
    return value.hasUnusualForm || hasIdleFraction(*value.number, definition.type) ? Writing::Odd : Writing::Plain;
}

std::string plainDigits(const CellValue& value, FigureType type)
{
    return plainDigits(*value.number, type);
}

std::string plainDigits(const Decimal& number, FigureType type)
{
    const auto digits = number.toString();
    return hasIdleFraction(number, type) ? digits.substr(0, digits.find('.')) : digits;
}
}
