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
    if (sentence.size() > 1 && sentence[0].numeral && !sentence[0].isCount() && !sentence[0].isYear()) // 2021—2023年
        sentence = sentence.subspan(1);
    if (sentence.empty() || !sentence[0].isYear() || sentence[0].years.value_or(0) == 0)
        return false;
    const bool isClause = sentence.size() > 1 && sentence[1].kind == TokenKind::Stop && sentence[1].begin == sentence[0].end; // 回顾2023年，
    if (sentence[0].followsUnknown && !isClause)
        return false;
    const auto isSaid = [](const Token& token) { return token.isCount() || token.isOfYear; };
    const auto said = std::ranges::find_if(sentence, isSaid);
    return said == sentence.end() ? sentence.back().sign == U':' : !said->isOfYear; // 2022年情况：
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
    const auto isOther = [](const Token& other) { return other.body == NamedBody::Other; };
    if (token.body == NamedBody::MaybeOther)
        return std::ranges::any_of(sentence, isOther) ? Limit::OtherBody : Limit::MaybeOtherBody; // 市政府办公室收到 5 件，其他单位收到 4 件
    if (isOther(token))
        return Limit::OtherBody;
    const bool isPart = token.meaning && (token.meaning->lasts || (token.has(Slot::Most) && isOfPart(sentence, index)));
    return isPart ? std::optional(Limit::Part) : std::nullopt;
}

bool mayBegin(const Token& token)
{
    return token.body.value_or(NamedBody::Own) != NamedBody::Own || (token.meaning && (token.meaning->lasts || token.has(Slot::Most)));
}

bool ends(const Token& token, Limit limit)
{
    const bool isOwnYear = token.isYear() && token.years == 0;
    switch (limit)
    {
    case Limit::Part: return token.sign == U';' || isOwnYear;
    case Limit::OtherYear:
    case Limit::MaybeOtherYear: return isOwnYear && !(token.word && token.word->isAdjacent); // 2023年收到 5 件，全年办结 4 件
    case Limit::OtherBody:
    case Limit::MaybeOtherBody: return token.body == NamedBody::Own;
    }
    return false;
}
}

Limits::Limits(std::span<const Token> sentence, std::optional<Limit> inherited)
{
    const auto first = beginsWithOtherYear(sentence) ? std::optional(Limit::OtherYear) : inherited;
    if (!first && std::ranges::none_of(sentence, mayBegin))
        return;
    std::optional<Limit> limit;
    bool isInherited = false;
    std::size_t depth = 0; ///< of brackets
    std::size_t depthOfStretch = 0;
    const auto close = [&](std::size_t index)
    {
        if (limit)
            stretches_.back().end = index;
        limit.reset();
    };
    const auto open = [&](std::size_t index, Limit next)
    {
        close(index);
        stretches_.push_back({index, sentence.size(), next});
        limit = next;
        depthOfStretch = depth;
    };
    if (first)
        open(0, *first);
    isInherited = limit && limit == inherited;
    bool isLast = false; ///< whether what was inherited goes no further
    for (std::size_t index = 0; index < sentence.size(); ++index)
    {
        const auto& token = sentence[index];
        depth += token.kind == TokenKind::Open ? 1 : 0;
        depth -= token.kind == TokenKind::Close && depth > 0 ? 1 : 0;
        if (limit && (ends(token, *limit) || depth < depthOfStretch))
            close(index);
        if (limit == Limit::OtherBody && token.sign == U';')
            open(index, Limit::MaybeOtherBody);
        if (limit && isInherited && token.has(Slot::Object))
        {
            isLast = limit == Limit::OtherYear;
            isInherited = false;
            limit == Limit::Part ? close(index) : open(index, isLast ? Limit::MaybeOtherYear : Limit::MaybeOtherBody);
        }
        const bool mayOpen = !limit || limit == Limit::MaybeOtherBody || limit == Limit::MaybeOtherYear;
        if (const auto next = mayOpen ? limitFrom(sentence, index) : std::nullopt)
        {
            open(index, *next);
            isInherited = isLast = false;
        }
    }
    if (limit && depthOfStretch == 0 && !isLast)
        goesOn_ = limit;
}

std::optional<Limit> Limits::at(std::size_t token) const
{
    const auto stretch = std::ranges::find_if(stretches_, [token](const Stretch& each) { return each.begin <= token && token < each.end; });
    return stretch == stretches_.end() ? std::nullopt : std::optional(stretch->limit);
}
}
