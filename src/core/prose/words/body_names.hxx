// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

#include <string_view>

namespace gouji
{
/// Sets Token::body: 淮阴区新收 and 市公安局受理 in the report of 淮安市 are of other bodies. A name whose characters the title has in
/// this order is the report's own body (市教育局 of 淮安市教育局); an office of that which the title does not have may count for
/// itself (市政府办公室 of 淮安市), and so may its government without its name (市政府). Without a title nobody can say. Whether
/// there is one that is not the report's own.
bool markBodies(TokenList& tokens, std::u32string_view text, const Lexicon& lexicon);
}
