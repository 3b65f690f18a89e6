// SPDX-License-Identifier: MPL-2.0
#include "prose/words/word_group.hxx"

#include <algorithm>
#include <utility>
#include <vector>

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

/// Whether numbers behind such names alone are a breakdown by them.
bool mayDivide(BodyNaming names)
{
    return names != BodyNaming::Own && names != BodyNaming::Someone;
}

/// Reads the meanings of a slot that the last words name, with those before that only joiners part from them.
class LastMeanings
{
public:
    LastMeanings(Slot slot, const Meanings& known) : slot_(slot), other_(slot == Slot::Object ? Slot::Result : Slot::Object), known_(known) {}

    Meanings read(std::span<const Token> tokens)
    {
        auto index = tokens.size();
        while (index > 0 && !isNamedBy(tokens[index - 1]))
            --index;
        if (index == 0)
            return {};
        auto meanings = tokens[index - 1].meaning->self;
        while (--index > 0 && tokens[index - 1].end == tokens[index].begin && mayGoOnWith(tokens[index - 1]))
            if (isNamedBy(tokens[index - 1]))
                meanings |= tokens[index - 1].meaning->self;
        return meanings;
    }

private:
    [[nodiscard]] bool isNamedBy(const Token& token) const { return token.has(slot_) && counts(token, known_); }

    /// Whether the meanings go on with the token before those seen so far.
    [[nodiscard]] bool mayGoOnWith(const Token& token)
    {
        if (isNamedBy(token))
            return std::exchange(isJoined_, false) || !token.meaning->isTopic;
        isJoined_ |= token.has(Slot::Joiner);
        return token.has(Slot::Joiner) || token.has(Slot::Filler) || token.has(other_); // 复议纠错或诉讼败诉 names two of each
    }

    Slot slot_;
    Slot other_;
    const Meanings& known_;
    bool isJoined_ = false; ///< to what stands before
};

/// 自然人和法人申请 17 件 are by all of them.
bool joinsApplicants(std::span<const Token> tokens)
{
    for (std::size_t index = 2; index < tokens.size(); ++index)
        if (tokens[index].has(Slot::Applicant) && tokens[index - 1].has(Slot::Joiner) && tokens[index - 2].has(Slot::Applicant))
            return true;
    return false;
}

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

WordGroup grouped(std::span<const Token> tokens, const Meanings& known)
{
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
        const auto& meaning = *token.meaning;
        switch (meaning.slot)
        {
        case Slot::Action:
            if (group.action.none() || meaning.rank >= rank)
            {
                group.action = meaning.self;
                rank = meaning.rank;
            }
            break;
        case Slot::Applicant:
            group.applicant = meaning.self;
            group.applicants |= meaning.self;
            break;
        case Slot::Part:
            if (meaning.partOf.none() || (meaning.partOf & (known | group.objects)).any())
                group.parts |= meaning.self;
            break;
        case Slot::Several: group.parts.reset(); break;
        case Slot::Agency: group.hasAgency |= mayDivide(meaning.names); break;
        case Slot::Share: group.hasShareWord = true; break;
        case Slot::Rest: group.hasRest = true; break;
        default: break;
        }
    }
    if (group.applicant.any() && joinsApplicants(tokens))
        group.applicant.reset();
    return group;
}
}

void WordGroup::takeWhat(const WordGroup& from)
{
    action = from.action;
    results = from.results;
    rows = from.rows;
    applicant = from.applicant;
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
    return givesReason ? grouped(withoutReasons(all), known) : grouped(all, known);
}
}
