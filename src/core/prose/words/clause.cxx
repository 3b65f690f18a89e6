// SPDX-License-Identifier: MPL-2.0
#include "prose/words/clause.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <string_view>

namespace gouji
{
namespace
{
constexpr std::u32string_view kBreaks = U",;:\uff0c\uff1b\uff1a\u3002\uff61";

bool isDigitAt(std::u32string_view text, std::size_t position)
{
    const auto character = position < text.size() ? toHalfWidth(text[position]) : U' ';
    return character >= U'0' && character <= U'9';
}

bool isBreakAt(std::u32string_view text, std::size_t position)
{
    const bool isInNumber = position > 0 && isDigitAt(text, position - 1) && isDigitAt(text, position + 1);
    return kBreaks.find(text[position]) != std::u32string_view::npos && !isInNumber;
}
}

std::string clauseAround(const std::string& sentence, std::size_t offset)
{
    const auto text = toCodePoints(sentence);
    auto begin = std::min(toCodePoints(std::string_view(sentence).substr(0, offset)).size(), text.size());
    auto end = begin;
    while (begin > 0 && !isBreakAt(text, begin - 1))
        --begin;
    while (end < text.size() && !isBreakAt(text, end))
        ++end;
    return trimmed(toUtf8Bytes(text.substr(begin, end - begin)));
}
}
