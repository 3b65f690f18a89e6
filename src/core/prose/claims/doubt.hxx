// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/sentence_claims.hxx"

#include <cstddef>
#include <span>

namespace gouji
{
/// Whether the words around a number, those of its sentence before it, may narrow what it counts: 重点领域收到 5 件, 收到 5 件涉及征收的申请,
/// 新收的 5 件中已答复 4 件, 市政府办公室收到 5 件.
[[nodiscard]] Doubt doubtOf(const Sentence& sentence, std::span<const Frame> frames, const Frame& frame, const Phrase& phrase);

/// The number of which another is by a word like 中: 结转的 5 件中，自然人 4 件; null if there is none.
[[nodiscard]] const Frame* wholeAmong(const Sentence& sentence, std::span<const Frame> frames, std::size_t number);

/// The one applicant that a sentence speaks of up to a token, since the last semicolon: 自然人申请 5 件，办结 4 件; none if it speaks of none or of
/// several. Where it names none and no object, that of the sentence before.
[[nodiscard]] Meanings applicantOf(const Sentence& sentence, std::size_t end);

/// The same of a word like 未收到 and those behind it.
[[nodiscard]] Doubt doubtOfNone(const Sentence& sentence, std::size_t none, std::size_t end);

/// The same of what an all-word is said of.
[[nodiscard]] Doubt doubtOfAll(const Sentence& sentence, std::size_t allWord, std::span<const Frame> frames, std::span<const Claim> counts);
}
