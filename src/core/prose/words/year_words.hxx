// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

namespace gouji
{
/// Sets Token::years, and says of each action that depends on a year which one is meant, by the year named directly behind it or before it in its
/// clause: 结转 is carry_in in 上年结转 and 2022年结转, carry_out in 结转至下年度 and 转2024年办理 (report of 2023). An action that
/// counts only with a year (转) is dropped where none is named.
void resolveYears(TokenList& tokens, const Lexicon& lexicon);
}
