// SPDX-License-Identifier: MPL-2.0
#include "prose/words/clause.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <string_view>

namespace gouji
{
namespace
{
bool isDigitAt(std::u32string_view text, std::size_t position)
{
    return position < text.size() && isDigit(toHalfWidth(text[position]));
}

bool isBreakAt(std::u32string_view text, std::size_t position)
{
    const bool isInNumber = position > 0 && isDigitAt(text, position - 1) && isDigitAt(text, position + 1);
    return isClauseEnd(text[position]) && !isInNumber;
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
