// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/limits.hxx"
#include "prose/claims/sentence_claims.hxx"

namespace gouji
{
/// Reads the claims of one section's paragraphs in order, keeping in mind what the last heading spoke of.
class SectionReader
{
public:
    explicit SectionReader(const Lexicon& lexicon) : SectionReader(lexicon, kMostProseClaims) {}
    /// Of which not many more than these claims are read.
    SectionReader(const Lexicon& lexicon, std::size_t mostClaims) : lexicon_(lexicon), claimsLeft_(mostClaims) {}

    /// Claims of the next paragraph, still without section and result. Its text must outlive the call only.
    [[nodiscard]] std::vector<Claim> read(std::string_view paragraph, std::size_t block);
    /// Sentences so far that are beyond a limit of base/limits.hxx, by their first words: of one that is too long,
    /// has too many numbers or stands behind too many, nothing is read, of one with a number that is too long all but
    /// that.
    [[nodiscard]] const std::vector<Place>& unread() const { return unread_; }

private:
    [[nodiscard]] bool isBeyondLimits(const Sentence& sentence, std::size_t claiming) const;
    [[nodiscard]] std::vector<Claim> claimsIn(Sentence& sentence, std::size_t block);
    void remember(const Sentence& sentence, bool isHeading);

    const Lexicon& lexicon_;
    std::size_t claimsLeft_;
    Meanings topic_; ///< objects of the last heading
    std::optional<Limit> leadIn_; ///< of the last heading: 县区情况：
    ObjectInForce inForce_;
    std::vector<Place> unread_;
};
}
