// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/numeral.hxx"
#include "prose/words/prose_text.hxx"

#include <string_view>
#include <vector>

namespace gouji
{
enum class TokenKind
{
    Word, ///< of the lexicon, with a meaning
    Number,
    Stop, ///< ，；：
    SentenceEnd, ///< 。！？
    Open, ///< （
    Close, ///< ）
};

/// What counts in a sentence; characters in between mean nothing to the matcher. [begin, end) are positions in the
/// ProseText.
struct Token
{
    TokenKind kind = TokenKind::Word;
    std::size_t begin = 0;
    std::size_t end = 0;
    char32_t sign = U'\0'; ///< of a stop
    const LexiconWord* word = nullptr;
    const Meaning* meaning = nullptr;
    Numeral numeral;

    [[nodiscard]] bool has(Slot slot) const { return kind == TokenKind::Word && meaning->slot == slot; }
    [[nodiscard]] bool isCount() const { return kind == TokenKind::Number && !numeral.isGuarded; }
};

/// Finds words of a phrasebook, longest first. The book must outlive it.
class Lexicon
{
public:
    /// Words that do not count in a report with this title are left out.
    Lexicon(const Phrasebook& book, std::string_view title);

    /// The longest word at the position; null if none is there.
    [[nodiscard]] const LexiconWord* at(std::u32string_view text, std::size_t position) const;
    [[nodiscard]] const Phrasebook& book() const { return book_; }

private:
    [[nodiscard]] bool isOfNumber(const LexiconWord& word) const;

    const Phrasebook& book_;
    std::vector<const LexiconWord*> sorted_; ///< by first character, then longest first
};

/// The tokens of a paragraph. What stands in 《》 or 〔〕, or is a short quotation, is a name and gives none.
[[nodiscard]] std::vector<Token> tokensOf(const ProseText& text, const Lexicon& lexicon);
}
