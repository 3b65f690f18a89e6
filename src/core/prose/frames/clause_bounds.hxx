// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/token.hxx"

#include <cstddef>
#include <span>

namespace gouji
{
/// Where the clause of a token begins: behind a stop, an opened bracket or a count; the brackets that are its own are walked over.
[[nodiscard]] std::size_t clauseBegin(std::span<const Token> tokens, std::size_t from);

/// Whether a number is last year's, with which something is compared: 较去年同期的 5 件下降.
[[nodiscard]] bool isBehindYearBefore(std::span<const Token> tokens, std::size_t number);

/// Where the bracket directly before a number begins that only says what it includes: 申请（含上年结转）20 件; else the number.
[[nodiscard]] std::size_t asideBefore(std::span<const Token> tokens, std::size_t first, std::size_t number);

/// The words of the bracket without a count that is opened directly behind a number: 不予公开 1 件（属于内部事务信息）; else none.
[[nodiscard]] std::span<const Token> bracketBehind(std::span<const Token> tokens, std::size_t number);

/// Where the bracket opens that a token stands in; 0 if it stands in none.
[[nodiscard]] std::size_t bracketAround(std::span<const Token> tokens, std::size_t index);

/// Where what stands before a token ends, without a bracket at its end: 收到申请 2 件（经网站平台），均已办结.
[[nodiscard]] std::size_t beforeAside(std::span<const Token> tokens, std::size_t index);
}
