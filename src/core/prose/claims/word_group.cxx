// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/word_group.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Whether a word says anything where it stands.
bool counts(const Token& token, const Meanings& known)
{
    if (token.kind != TokenKind::Word)
        return false;
    return !token.word->isWeak || (token.meaning->rivals & known).none() || (token.meaning->self & known).any();
}

/// Reads the meanings of a slot that the last words name, with those before that only joiners part from them.
class LastMeanings
{
public:
    LastMeanings(Slot slot, const Meanings& known) : slot_(slot), other_(slot == Slot::Object ? Slot::Result : Slot::Object), known_(known) {}

    Meanings read(std::span<const Token> tokens)
    {
        for (auto index = tokens.size(); index-- > 0 && !isClosed_;)
            if (meanings_.none() || tokens[index].end == reach_)
                take(tokens[index]);
            else
                break;
        return meanings_;
    }

private:
    void take(const Token& token)
    {
        if (token.has(slot_) && counts(token, known_))
        {
            isClosed_ = meanings_.any() && !isJoined_ && token.meaning->isTopic;
            if (!isClosed_)
                meanings_ |= token.meaning->self;
            isJoined_ = false;
            reach_ = token.begin;
            return;
        }
        const bool isBetween = token.has(Slot::Joiner) || token.has(Slot::Filler) || token.has(other_); // 复议纠错或诉讼败诉 names two of each
        isClosed_ = meanings_.any() && !isBetween;
        isJoined_ |= meanings_.any() && token.has(Slot::Joiner);
        reach_ = token.begin;
    }

    Slot slot_;
    Slot other_;
    const Meanings& known_;
    Meanings meanings_;
    std::size_t reach_ = 0; ///< where the group begins so far
    bool isJoined_ = false; ///< to what stands before
    bool isClosed_ = false;
};

/// The tokens save what stands between a cause and its reason: 因…等原因. Nothing behind it: 未发生因…的诉讼等情况, and it gives none.
std::vector<Token> withoutReasons(std::span<const Token> tokens)
{
    std::vector<Token> kept;
    for (const auto& token : tokens)
    {
        kept.push_back(token);
        if (!token.has(Slot::Reason) || &token == &tokens.back())
            continue;
        const auto cause = std::find_if(kept.rbegin(), kept.rend(), [](const Token& before) { return before.has(Slot::Cause); });
        kept.erase(cause == kept.rend() ? kept.begin() : std::prev(cause.base()), kept.end());
    }
    return kept;
}
}

Meanings lastObjects(std::span<const Token> tokens, const Meanings& known)
{
    return LastMeanings(Slot::Object, known).read(tokens);
}

Meanings spokenOf(std::span<const Token> tokens)
{
    Meanings objects;
    for (const auto& token : tokens)
        if (token.has(Slot::Object) && !token.word->isWeak)
            objects |= token.meaning->self;
    return objects;
}

WordGroup groupWords(std::span<const Token> all, const Meanings& known)
{
    const bool givesReason = std::ranges::any_of(all, [](const Token& token) { return token.has(Slot::Reason); });
    const auto words = givesReason ? withoutReasons(all) : std::vector<Token>();
    const auto tokens = givesReason ? std::span<const Token>(words) : all;
    WordGroup group;
    group.objects = lastObjects(tokens, known);
    group.results = LastMeanings(Slot::Result, known).read(tokens);
    group.rows = LastMeanings(Slot::Row, known).read(tokens);
    int rank = 0;
    for (const auto& token : tokens)
    {
        if (token.isYear() && token.years)
            group.isOfOtherYear |= *token.years != 0;
        if (!counts(token, known))
            continue;
        if (token.has(Slot::Action) && (group.action.none() || token.meaning->rank >= rank))
        {
            group.action = token.meaning->self;
            rank = token.meaning->rank;
        }
        if (token.has(Slot::Applicant))
            group.applicant = token.meaning->self;
        if (token.has(Slot::Part) && (token.meaning->partOf.none() || (token.meaning->partOf & known).any()))
            group.parts |= token.meaning->self;
        if (token.has(Slot::Several))
            group.parts.reset();
        group.hasAgency |= token.has(Slot::Agency);
        group.hasShareWord |= token.has(Slot::Share);
        group.hasRest |= token.has(Slot::Rest);
    }
    return group;
}
}
