// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/frame.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
void insert(Meanings& meanings, const std::string& id)
{
    const auto position = std::ranges::lower_bound(meanings, id);
    if (position == meanings.end() || *position != id)
        meanings.insert(position, id);
}

/// Whether a word says anything where it stands.
bool counts(std::span<const Token> tokens, std::size_t index, const Meanings& known)
{
    const auto& token = tokens[index];
    if (token.kind != TokenKind::Word)
        return false;
    if (token.word->isWeak)
        return std::ranges::binary_search(known, token.meaning->id);
    return true;
}

/// The meanings of a slot that the last words name, with those before that only joiners part from them.
Meanings lastOf(Slot slot, std::span<const Token> tokens, const Meanings& known)
{
    Meanings meanings;
    const auto other = slot == Slot::Object ? Slot::Result : Slot::Object; // 复议纠错或诉讼败诉 names two of each
    std::size_t reach = 0; // where the group begins so far
    for (auto index = tokens.size(); index-- > 0;)
    {
        const auto& token = tokens[index];
        const bool isJoined = meanings.empty() || token.end == reach;
        if (!meanings.empty() && !isJoined)
            break;
        if (token.has(slot) && counts(tokens, index, known))
        {
            insert(meanings, token.meaning->id);
            reach = token.begin;
        }
        else if (!meanings.empty() && (token.has(Slot::Joiner) || token.has(other)))
            reach = token.begin;
        else if (!meanings.empty())
            break;
    }
    return meanings;
}

/// The tokens save what stands between a cause and its reason: 因…等原因.
std::vector<Token> withoutReasons(std::span<const Token> tokens)
{
    std::vector<Token> kept;
    for (const auto& token : tokens)
    {
        kept.push_back(token);
        if (!token.has(Slot::Reason))
            continue;
        const auto cause = std::find_if(kept.rbegin(), kept.rend(), [](const Token& before) { return before.has(Slot::Cause); });
        kept.erase(cause == kept.rend() ? kept.begin() : std::prev(cause.base()), kept.end());
    }
    return kept;
}
}

Meanings lastObjects(std::span<const Token> tokens, const Meanings& known)
{
    return lastOf(Slot::Object, tokens, known);
}

Meanings spokenOf(std::span<const Token> tokens)
{
    Meanings objects;
    for (const auto& token : tokens)
        if (token.has(Slot::Object) && !token.word->isWeak)
            insert(objects, token.meaning->id);
    return objects;
}

WordGroup groupWords(std::span<const Token> all, const Meanings& known)
{
    const bool givesReason = std::ranges::any_of(all, [](const Token& token) { return token.has(Slot::Reason); });
    const auto words = givesReason ? withoutReasons(all) : std::vector<Token>();
    const auto tokens = givesReason ? std::span<const Token>(words) : all;
    WordGroup group;
    group.objects = lastObjects(tokens, known);
    group.results = lastOf(Slot::Result, tokens, known);
    int rank = 0;
    for (std::size_t index = 0; index < tokens.size(); ++index)
    {
        const auto& token = tokens[index];
        if (!counts(tokens, index, known))
            continue;
        if (token.has(Slot::Action) && (group.action.empty() || token.meaning->rank >= rank))
        {
            group.action = token.meaning->id;
            rank = token.meaning->rank;
        }
        if (token.has(Slot::Applicant))
            group.applicant = token.meaning->id;
        group.isPart |= token.has(Slot::Part);
        group.hasAgency |= token.has(Slot::Agency);
        group.hasShareWord |= token.has(Slot::Share);
    }
    return group;
}
}
