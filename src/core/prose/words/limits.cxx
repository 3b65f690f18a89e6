// SPDX-License-Identifier: MPL-2.0
#include "prose/words/limits.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// 上年结转的 3 件，新收 20 件: what is done to things of another year is this year's.
bool beginsWithOtherYear(std::span<const Token> sentence)
{
    if (sentence.empty() || sentence[0].followsUnknown || !sentence[0].isYear() || sentence[0].years.value_or(0) == 0)
        return false;
    const auto isSaid = [](const Token& token) { return token.isCount() || token.isOfYear; };
    const auto said = std::ranges::find_if(sentence, isSaid);
    return said != sentence.end() && !said->isOfYear;
}

/// 清江浦区的申请最多，收到 5 件 counts those; 自然人最多，共 5 件 is all of a kind that the tables have.
bool isOfPart(std::span<const Token> sentence, std::size_t most)
{
    const auto isKind = [](const Token& token) { return token.has(Slot::Applicant) || token.has(Slot::Result) || token.has(Slot::Row); };
    auto first = most;
    while (first > 0 && sentence[first - 1].kind == TokenKind::Word)
        --first;
    return std::ranges::none_of(sentence.subspan(first, most - first), isKind);
}

/// What begins at a token, if something does.
std::optional<Limit> limitFrom(std::span<const Token> sentence, std::size_t index)
{
    const auto& token = sentence[index];
    if (token.isOwnOffice)
        return std::ranges::any_of(sentence, &Token::isOtherBody) ? Limit::OtherBody : Limit::OwnOffice; // 市政府办公室收到 5 件，其他单位收到 4 件
    if (token.isOtherBody)
        return Limit::OtherBody;
    const bool isPart = token.meaning && (token.meaning->lasts || (token.has(Slot::Most) && isOfPart(sentence, index)));
    return isPart ? std::optional(Limit::Part) : std::nullopt;
}

bool mayBegin(const Token& token)
{
    return token.isOtherBody || token.isOwnOffice || (token.meaning && (token.meaning->lasts || token.has(Slot::Most)));
}

bool ends(const Token& token, Limit limit)
{
    return token.sign == U';' || (limit == Limit::Part && token.isYear() && token.years == 0);
}
}

Limits::Limits(std::span<const Token> sentence, bool goesOn)
{
    if (!goesOn && !beginsWithOtherYear(sentence) && std::ranges::none_of(sentence, mayBegin))
        return;
    bool isOpen = false;
    bool isInherited = goesOn;
    std::size_t depth = 0; ///< of brackets
    std::size_t depthOfStretch = 0;
    const auto open = [&](std::size_t index, Limit limit)
    {
        stretches_.push_back({index, sentence.size(), limit});
        isOpen = true;
        depthOfStretch = depth;
    };
    if (goesOn || beginsWithOtherYear(sentence))
        open(0, Limit::Part);
    for (std::size_t index = 0; index < sentence.size(); ++index)
    {
        const auto& token = sentence[index];
        depth += token.kind == TokenKind::Open ? 1 : 0;
        depth -= token.kind == TokenKind::Close && depth > 0 ? 1 : 0;
        if (isOpen && (ends(token, stretches_.back().limit) || depth < depthOfStretch || (isInherited && token.has(Slot::Object))))
        {
            stretches_.back().end = index;
            isOpen = isInherited = false;
        }
        const bool mayOpen = !isOpen || stretches_.back().limit == Limit::OwnOffice;
        const auto limit = mayOpen ? limitFrom(sentence, index) : std::nullopt;
        if (limit && isOpen)
            stretches_.back().end = index;
        if (limit)
            open(index, *limit);
    }
    goesOn_ = isOpen && depthOfStretch == 0 && stretches_.back().limit != Limit::OwnOffice;
}

std::optional<Limit> Limits::at(std::size_t token) const
{
    const auto stretch = std::ranges::find_if(stretches_, [token](const Stretch& each) { return each.begin <= token && token < each.end; });
    return stretch == stretches_.end() ? std::nullopt : std::optional(stretch->limit);
}
}
