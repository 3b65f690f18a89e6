// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/all_subject.hxx"

#include "prose/claims/clause_words.hxx"
#include "prose/frames/clause_bounds.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
bool isTotal(const Frame& frame, const Claim& count)
{
    return (frame.results | frame.applicant | frame.parts).none() && !count.isPercentage;
}

AllSubject::AllSubject(const Sentence& sentence, std::span<const Frame> frames, std::span<const Claim> counts)
    : tokens_(sentence.tokens), frames_(frames), counts_(counts), known_(knownObjects(sentence))
{
}

Meanings AllSubject::action(std::size_t index) const
{
    auto first = index;
    while (first > 0 && tokens_[first - 1].kind != TokenKind::Stop)
        --first;
    const auto before = std::ranges::partition_point(frames_, [index](const Frame& frame) { return frame.token < index; });
    const auto inClause = std::ranges::partition_point(frames_.begin(), before, [first](const Frame& frame) { return frame.token < first; });
    if (inClause == before)
        if (const auto said = groupWords(tokens_.subspan(first, index - first), known_).action; said.any())
            return said;
    const auto inBracket = std::ranges::partition_point(frames_.begin(), before, [open = bracketAround(tokens_, index)](const Frame& frame) { return frame.token < open; });
    const auto from = inClause != before ? inClause : inBracket != before ? inBracket : frames_.begin();
    return before == frames_.begin() || std::any_of(from, before, [this](const Frame& frame) { return countsTotal(frame); }) ? Meanings()
                                                                                                                       : std::prev(before)->action;
}

bool AllSubject::countsTotal(const Frame& frame) const
{
    const auto* phrase = counts_[static_cast<std::size_t>(&frame - frames_.data())].phrase;
    return phrase && (phrase->counted == Counted::Open || phrase->counted == Counted::Done);
}

bool AllSubject::isOfUnknown(std::size_t index) const
{
    for (std::size_t count = frames_.size(); count-- > 0;)
        if (frames_[count].token < index && isTotal(frames_[count], counts_[count]) && !counts_[count].partOf)
            return !counts_[count].phrase && frames_[count].followsUnknown;
    return false;
}

bool AllSubject::isOfSome(std::size_t index) const
{
    const auto isBehind = [&](Slot slot) { return index > 0 && tokens_[index - 1].has(slot); };
    if (isBehind(Slot::Of) || isBehind(Slot::Rest))
        return isBehind(Slot::Of);
    const auto end = beforeAside(tokens_, index);
    Decimal parts;
    bool isBehindPart = false;
    bool isBehindCount = false;
    for (std::size_t count = frames_.size(); count-- > 0;)
    {
        const auto* phrase = counts_[count].phrase;
        if (frames_[count].token >= end || counts_[count].isPercentage || (phrase && phrase->ofAnyYear))
            continue;
        if (phrase && phrase->counted != Counted::Other && phrase->applicant.none())
            return !parts.isZero() && parts != counts_[count].value;
        parts += counts_[count].value;
        isBehindPart |= frames_[count].beginsParts;
        isBehindCount |= !phrase || phrase->counted == Counted::Other;
    }
    const bool namesObject = lastObjects(tokens_.subspan(clauseBegin(tokens_, index), index - clauseBegin(tokens_, index)), known_).any();
    return isBehindPart || (isBehindCount && !namesObject); // of what a sentence before counted, or of what this one has counted
}

const Claim* AllSubject::totalBefore(std::size_t index) const
{
    for (std::size_t count = frames_.size(); count-- > 0;)
        if (const auto* phrase = counts_[count].phrase; phrase && frames_[count].token < index && phrase->counted != Counted::Other)
            return &counts_[count];
    return nullptr;
}
}
