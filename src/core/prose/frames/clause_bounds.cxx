// SPDX-License-Identifier: MPL-2.0
#include "prose/frames/clause_bounds.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Whether the bracket that is closed here was opened directly behind a count: 1 件（申请人撤回）.
bool isOfCount(std::span<const Token> tokens, std::size_t close)
{
    const auto before = tokens.first(close);
    const auto open = std::find_if(before.rbegin(), before.rend(), [](const Token& token) { return token.kind == TokenKind::Open; });
    const auto index = static_cast<std::size_t>(before.rend() - open);
    return index > 1 && tokens[index - 2].isCount() && tokens[index - 2].end == tokens[index - 1].begin;
}
}

std::size_t clauseBegin(std::span<const Token> tokens, std::size_t from)
{
    auto first = from;
    std::size_t depth = 0;
    while (first > 0)
    {
        const auto& token = tokens[first - 1];
        if (token.kind == TokenKind::Close && depth == 0 && isOfCount(tokens, first - 1))
            break;
        if (token.kind == TokenKind::Close)
            ++depth;
        else if (token.kind == TokenKind::Open && depth > 0)
            --depth;
        else if (depth == 0 && (token.kind == TokenKind::Stop || token.kind == TokenKind::Open || token.isCount()))
            break;
        --first;
    }
    return first;
}

bool isBehindYearBefore(std::span<const Token> tokens, std::size_t number)
{
    const auto before = number > 0 && tokens[number - 1].has(Slot::Of) ? number - 1 : number;
    return before > 0 && tokens[before - 1].has(Slot::YearBefore);
}

std::size_t asideBefore(std::span<const Token> tokens, std::size_t first, std::size_t number)
{
    if (number == first || tokens[number - 1].kind != TokenKind::Close)
        return number;
    auto open = number - 1;
    while (open > first && tokens[open].kind != TokenKind::Open)
        --open;
    const auto aside = tokens.subspan(open, number - open);
    return aside[0].kind == TokenKind::Open && aside[1].has(Slot::Include) && std::ranges::none_of(aside, &Token::isCount) ? open : number;
}

std::span<const Token> bracketBehind(std::span<const Token> tokens, std::size_t number)
{
    const auto begin = number + 1;
    if (begin >= tokens.size() || tokens[begin].kind != TokenKind::Open || tokens[begin].begin != tokens[number].end)
        return {};
    auto end = begin + 1;
    while (end < tokens.size() && tokens[end].kind != TokenKind::Close && !tokens[end].isCount())
        ++end;
    const bool isClosed = end < tokens.size() && tokens[end].kind == TokenKind::Close;
    return isClosed ? tokens.subspan(begin + 1, end - begin - 1) : std::span<const Token>();
}

std::size_t bracketAround(std::span<const Token> tokens, std::size_t index)
{
    std::size_t closed = 0;
    while (index-- > 0)
    {
        if (tokens[index].kind == TokenKind::Close)
            ++closed;
        else if (tokens[index].kind == TokenKind::Open && closed > 0)
            --closed;
        else if (tokens[index].kind == TokenKind::Open)
            return index;
    }
    return 0;
}

std::size_t beforeAside(std::span<const Token> tokens, std::size_t index)
{
    auto end = index;
    while (end > 0 && tokens[end - 1].kind == TokenKind::Stop)
        --end;
    if (end == 0 || tokens[end - 1].kind != TokenKind::Close)
        return index;
    while (end > 0 && tokens[end - 1].kind != TokenKind::Open)
        --end;
    return end == 0 ? index : end - 1;
}
}
