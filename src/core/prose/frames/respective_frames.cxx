// SPDX-License-Identifier: MPL-2.0
#include "prose/frames/respective_frames.hxx"

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
constexpr std::array kKinds{Slot::Result, Slot::Applicant, Slot::Action, Slot::Object};

/// The words of one kind in the clause before a token, in order.
std::vector<Meanings> wordsBefore(std::span<const Token> sentence, std::size_t end, Slot kind)
{
    std::vector<Meanings> words;
    for (auto index = end; index-- > 0 && sentence[index].kind == TokenKind::Word;)
        if (sentence[index].has(kind) && !sentence[index].word->isWeak)
            words.insert(words.begin(), sentence[index].meaning->self);
    return words;
}

/// The frames of the counts that only joining words part, from that of a token on.
std::span<Frame> listFrom(std::span<const Token> sentence, std::span<Frame> frames, std::size_t token)
{
    const auto first = std::ranges::find(frames, token, &Frame::token);
    auto end = first;
    for (auto last = token; end != frames.end() && end->token - last <= 2; ++end)
    {
        const auto between = sentence.subspan(last, end->token - last);
        if (end != first && between.size() == 2 && !between.back().has(Slot::Joiner) && between.back().kind != TokenKind::Stop)
            break;
        last = end->token;
    }
    return {first, end};
}

/// The next count behind a token that only words part from it; the end if there is none.
std::size_t countBehind(std::span<const Token> sentence, std::size_t index)
{
    auto next = index + 1;
    while (next < sentence.size() && sentence[next].kind == TokenKind::Word)
        ++next;
    return next < sentence.size() && sentence[next].isCount() ? next : sentence.size();
}

void assign(Frame& frame, Slot kind, const Meanings& word)
{
    switch (kind)
    {
    case Slot::Result:
        frame.results = word;
        frame.action.reset();
        break;
    case Slot::Applicant:
        frame.applicant = word;
        frame.action.reset();
        break;
    case Slot::Action: frame.action = word; break;
    default: frame.object = {word, Origin::Clause}; break;
    }
}
}

void assignRespectively(std::span<const Token> sentence, std::span<Frame> frames)
{
    for (std::size_t index = 0; index < sentence.size(); ++index)
    {
        if (!sentence[index].has(Slot::Respectively))
            continue;
        const auto list = listFrom(sentence, frames, countBehind(sentence, index));
        if (list.size() < 2)
            continue;
        const auto fits = [&](Slot kind) { return wordsBefore(sentence, index, kind).size() == list.size(); };
        const auto kind = std::ranges::find_if(kKinds, fits);
        for (std::size_t item = 0; item < list.size(); ++item)
        {
            list[item].object = list.front().object;
            if (kind == kKinds.end())
                list[item].isPart = true;
            else
                assign(list[item], *kind, wordsBefore(sentence, index, *kind)[item]);
        }
    }
}
}
