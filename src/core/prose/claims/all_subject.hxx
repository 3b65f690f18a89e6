// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/claim.hxx"
#include "prose/claims/sentence_claims.hxx"
#include "prose/frames/frame.hxx"

#include <cstddef>
#include <span>

namespace gouji
{
/// Whether a number counts all there are of something, and no part of it.
[[nodiscard]] bool isTotal(const Frame& frame, const Claim& count);

/// What the all-words of one sentence (均, 全部, 已), each by its token, are said of. The sentence, its frames and the claims of its
/// numbers must outlive it.
class AllSubject
{
public:
    AllSubject(const Sentence& sentence, std::span<const Frame> frames, std::span<const Claim> counts);

    /// What was done to those that an all-word is said of: 上年结转的 3 件均已办结 says nothing of this year's, 新收 20 件，上年结转 3 件，均已办结 does.
    [[nodiscard]] Meanings action(std::size_t index) const;
    /// 受理申请法律援助 9 件，均已办结: the nearest total counts what the lexicon does not have.
    [[nodiscard]] bool isOfUnknown(std::size_t index) const;
    /// 对属于公开范围的均已答复; 收到 20 件，需补正 3 件，均已办结: the words or the numbers in between, unless they make up the total, name only some;
    /// 其余均已答复 goes with them.
    [[nodiscard]] bool isOfSome(std::size_t index) const;
    /// The nearest total before a token; null if there is none.
    [[nodiscard]] const Claim* totalBefore(std::size_t index) const;

private:
    [[nodiscard]] bool countsTotal(const Frame& frame) const;

    std::span<const Token> tokens_;
    std::span<const Frame> frames_;
    std::span<const Claim> counts_;
    Meanings known_;
};
}
