// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/sentence_claims.hxx"

namespace gouji
{
/// Reads the claims of one section's paragraphs in order, keeping in mind what the last heading spoke of.
class SectionReader
{
public:
    explicit SectionReader(const Lexicon& lexicon) : lexicon_(lexicon) {}

    /// Claims of the next paragraph, still without section and result. Its text must outlive the call only.
    [[nodiscard]] std::vector<Claim> read(std::string_view paragraph, std::size_t block);

private:
    void remember(const Sentence& sentence, bool isHeading);

    const Lexicon& lexicon_;
    Meanings topic_; ///< objects of the last heading
    ObjectInForce inForce_;
};
}
