// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/share_claims.hxx"

#include "prose/claims/doubt.hxx"
#include "prose/claims/phrase_match.hxx"
#include "prose/frames/clause_bounds.hxx"

#include <algorithm>
#include <iterator>
#include <optional>

namespace gouji
{
namespace
{
constexpr int kHundredPercent = 100;

/// Finds what a percentage of one sentence is a share of.
class ShareReader
{
public:
    ShareReader(const Sentence& sentence, std::span<const Frame> frames) : sentence_(sentence), book_(sentence.lexicon.book()), frames_(frames) {}

    /// "258 件，占 33.9%" and "258 件（33.9%": a share of what the number before counts; "不予公开占 4%": of what its own words
    /// say.
    void bind(Claim& claim, std::span<const Claim> before) const
    {
        const auto& frame = frames_[before.size()];
        const auto& token = sentence_.tokens[frame.token];
        const bool isBracketed = frame.token > 0 && sentence_.tokens[frame.token - 1].kind == TokenKind::Open
            && sentence_.tokens[frame.token - 1].end == token.begin;
        const bool isOfItsOwn = (frame.results | frame.applicant).any();
        if (isOfItsOwn && frame.applicant.none() && applicantOf(sentence_, frame.token).any())
            return; // 法律服务机构申请 61 件，其中予以公开的占 82 %
        const auto respective = respectiveCount(before.size());
        const auto* shared = respective ? &before[*respective] : countBefore(frame, before);
        if (isOfItsOwn && frame.beginsParts && shared && !isOfAllTheTables(shared->phrase))
            return; // 非公开答复 1234 件，其中无法提供占 63 %
        if (!isOfItsOwn && !respective && saysAction(frame))
            return; // 予以公开 23 件、部分公开 8 件，合计占 50 %
        const auto* phrase = isOfItsOwn ? phraseOfWhole(frame) : shared ? shared->phrase : nullptr;
        const bool isRate = phrase && phrase->rule == kTextPercentage;
        const bool isShare = isRate ? isOfAllDone(claim, frame) : respective || isBracketed || (frame.hasShareWord && !namesBase(frame));
        const bool isOfSeveral = !isOfItsOwn && phrase && shared->readings.size() > phrase->readings.size(); // 复议 7 件，诉讼 2 件，被纠正 3 件，占 33.3%
        if (!phrase || !isShare || phrase->shares.empty() || isOfSeveral)
            return;
        claim.phrase = phrase;
        claim.rule = kTextPercentage;
        if (!isOfItsOwn)
            claim.doubt = shared->doubt;
        std::ranges::transform(phrase->shares, std::back_inserter(claim.readings), &Share::reading);
        std::ranges::transform(phrase->shares, std::back_inserter(claim.bases), &Share::base);
    }

private:
    [[nodiscard]] const Numeral& numeralOf(const Frame& frame) const { return *sentence_.tokens[frame.token].numeral; }

    static bool isOfAllTheTables(const Phrase* phrase) { return phrase && (phrase->counted == Counted::Open || phrase->counted == Counted::Done); }

    /// 维持 72 件、纠正 64 件，分别占 21 %、18 %: the count that belongs to one of several percentages behind such a word.
    [[nodiscard]] std::optional<std::size_t> respectiveCount(std::size_t percentage) const
    {
        const auto isPercentage = [this](const Frame& frame) { return numeralOf(frame).isPercentage; };
        auto first = percentage;
        while (first > 0 && isPercentage(frames_[first - 1]))
            --first;
        const auto last = std::find_if_not(frames_.begin() + static_cast<std::ptrdiff_t>(first), frames_.end(), isPercentage);
        const auto percentages = static_cast<std::size_t>(last - frames_.begin()) - first;
        if (first < percentages || percentages < 2)
            return std::nullopt;
        const auto from = frames_[first - 1].token;
        const auto between = sentence_.tokens.subspan(from, frames_[first].token - from);
        const bool isRespective = std::ranges::any_of(between, [](const Token& token) { return token.has(Slot::Respectively); });
        return isRespective ? std::optional(percentage - percentages) : std::nullopt;
    }

    /// The claim before, or the one before the bracket that it stands in: 275 件（不予处理 88 件、其他处理 187 件），占 9%. Null if there is none.
    [[nodiscard]] const Claim* countBefore(const Frame& frame, std::span<const Claim> before) const
    {
        const auto last = before.empty() ? frame.token : frames_[before.size() - 1].token;
        const auto between = sentence_.tokens.subspan(last, frame.token - last);
        if (std::ranges::any_of(between, [](const Token& token) { return token.sign == U';'; }))
            return nullptr;
        const auto isClosed = [](const Token& token) { return token.kind == TokenKind::Close; };
        const bool isBehindBracket = !between.empty() && std::ranges::any_of(between, isClosed) && std::ranges::none_of(between, [](const Token& token) { return token.kind == TokenKind::Open; });
        const auto open = isBehindBracket ? bracketAround(sentence_.tokens, last) : last + 1;
        auto count = before.size();
        while (count > 0 && frames_[count - 1].token >= open)
            --count;
        return count == 0 ? nullptr : &before[count - 1];
    }

    /// Whether an action stands among the words before a percentage, up to 占.
    [[nodiscard]] bool saysAction(const Frame& frame) const
    {
        const auto words = sentence_.tokens.subspan(frame.first, frame.token - frame.first);
        const auto share = std::ranges::find_if(words, [](const Token& token) { return token.has(Slot::Share); });
        return share != words.end() && std::any_of(words.begin(), share, [](const Token& token) { return token.has(Slot::Action); });
    }

    /// "占无法提供总数的 98%": a share of something else than all.
    [[nodiscard]] bool namesBase(const Frame& frame) const
    {
        const auto words = sentence_.tokens.subspan(frame.first, frame.token - frame.first);
        const auto share = std::ranges::find_if(words, [](const Token& token) { return token.has(Slot::Share); });
        return std::any_of(share, words.end(), [](const Token& token) { return token.has(Slot::Result) || token.has(Slot::Row) || token.has(Slot::Applicant); });
    }

    /// "办结率 97%"; that of 100% is one of what was due, and 办结率由 95% says what it was.
    [[nodiscard]] bool isOfAllDone(const Claim& claim, const Frame& frame) const
    {
        const auto& tokens = sentence_.tokens;
        return claim.value != Decimal(kHundredPercent) && frame.token > 0 && tokens[frame.token - 1].end == tokens[frame.token].begin;
    }

    /// As if the percentage were a count.
    [[nodiscard]] const Phrase* phraseOfWhole(const Frame& frame) const
    {
        auto numeral = numeralOf(frame);
        numeral.value = Decimal(1);
        return phraseOf(frame, numeral, frames_, book_);
    }

    const Sentence& sentence_;
    const Phrasebook& book_;
    std::span<const Frame> frames_;
};
}

void bindShare(Claim& percentage, std::span<const Claim> before, const Sentence& sentence, std::span<const Frame> frames)
{
    ShareReader(sentence, frames).bind(percentage, before);
}
}
