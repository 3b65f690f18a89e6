// SPDX-License-Identifier: MPL-2.0
#include "comparison/changed_sentences.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <functional>
#include <optional>
#include <string_view>

namespace gouji
{
namespace
{
constexpr std::size_t kLeastAlike = 60; ///< percent of the longer sentence
constexpr char32_t kNumber = U'0';

/// Every number as the same one.
std::u32string withoutNumbers(std::u32string_view key)
{
    std::u32string words;
    for (const auto character : key)
    {
        const bool isInNumber = !words.empty() && words.back() == kNumber;
        const bool isOfNumber = isDigit(character) || (isInNumber && (character == U'.' || character == U','));
        if (!isOfNumber)
            words += character;
        else if (!isInNumber)
            words += kNumber;
    }
    return words;
}

struct Candidate
{
    std::size_t sentence; ///< index in its list
    std::u32string words;
    std::optional<std::size_t> partner = {}; ///< index in the other list
};

std::vector<Candidate> candidatesOf(const std::vector<ProseSentence>& sentences)
{
    std::vector<Candidate> candidates;
    for (std::size_t sentence = 0; sentence < sentences.size(); ++sentence)
        candidates.push_back({sentence, withoutNumbers(sentences[sentence].key)});
    return candidates;
}

bool isReworded(std::u32string_view one, std::u32string_view other)
{
    const auto front = static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
    one.remove_prefix(front);
    other.remove_prefix(front);
    const auto back = static_cast<std::size_t>(std::ranges::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).in1 - one.rbegin());
    return (front + back) * 100 >= (front + std::max(one.size(), other.size())) * kLeastAlike;
}

template <class IsSame>
void pairUp(std::vector<Candidate>& ours, std::vector<Candidate>& theirs, IsSame isSame)
{
    for (auto& one : ours)
    {
        if (one.partner)
            continue;
        const auto other = std::ranges::find_if(theirs, [&](const Candidate& each) { return !each.partner && isSame(one.words, each.words); });
        if (other == theirs.end())
            continue;
        one.partner = other->sentence;
        other->partner = one.sentence;
    }
}

void keepThoseAlone(std::vector<ProseSentence>& sentences, const std::vector<Candidate>& candidates)
{
    std::vector<ProseSentence> alone;
    for (const auto& candidate : candidates)
        if (!candidate.partner)
            alone.push_back(std::move(sentences[candidate.sentence]));
    sentences = std::move(alone);
}
}

std::vector<ChangedSentence> takeChangedSentences(std::vector<ProseSentence>& ours, std::vector<ProseSentence>& theirs)
{
    auto one = candidatesOf(ours);
    auto other = candidatesOf(theirs);
    pairUp(one, other, std::equal_to<std::u32string>());
    pairUp(one, other, isReworded);
    std::vector<ChangedSentence> changed;
    for (const auto& candidate : one)
        if (candidate.partner)
            changed.push_back({ours[candidate.sentence].text, theirs[*candidate.partner].text});
    keepThoseAlone(ours, one);
    keepThoseAlone(theirs, other);
    return changed;
}
}
