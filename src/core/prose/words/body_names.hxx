// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

#include <string_view>
#include <vector>

namespace gouji
{
/// Sets Token::isOtherBody: 淮阴区新收 and 市公安局受理 in the report of 淮安市. A name whose characters the title has in this order is the
/// report's own body (市教育局 of 淮安市教育局); of that Token::isOwnOffice is set at an office that the title does not have
/// (市政府办公室 of 淮安市). Without a title nobody can say. Whether there is one.
bool markBodies(std::vector<Token>& tokens, std::u32string_view text, const Lexicon& lexicon);
}
