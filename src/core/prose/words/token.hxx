// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/words/numeral.hxx"
#include "prose/words/prose_text.hxx"

#include <boost/container/small_vector.hpp>

#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gouji
{
enum class TokenKind : unsigned char
{
    Word, ///< of the lexicon, with a meaning
    Number,
    Stop, ///< ，；：
    SentenceEnd, ///< 。！？
    Open, ///< （
    Close, ///< ）
};

/// A set of slots, each by its number.
using Slots = std::bitset<static_cast<std::size_t>(Slot::Most) + 1>;

/// A body that is named before what it did.
enum class NamedBody : unsigned char
{
    Own, ///< the report's: 全市
    MaybeOther, ///< one that may count for itself: 市政府办公室, or that has something to do with what follows
    Other, ///< not the report's: 淮阴区
};

/// What counts in a sentence; characters in between mean nothing to the matcher. [begin, end) are positions in the
/// ProseText.
struct Token
{
    std::size_t begin = 0;
    std::size_t end = 0;
    const LexiconWord* word = nullptr;
    const Meaning* meaning = nullptr; ///< of a word
    const Numeral* numeral = nullptr; ///< of a number
    std::optional<int> years = {}; ///< of 2022年 or 上年度: how many after the report's; none if it names none, or the report has none
    char32_t sign = U'\0'; ///< of a stop
    TokenKind kind = TokenKind::Word;
    std::optional<Slot> slot = {}; ///< of the meaning
    bool isOfYear = false; ///< an action whose meaning a year beside it tells: 上年结转
    std::optional<NamedBody> body = {}; ///< ends its name
    bool followsUnknown = false; ///< characters that no word of the lexicon has part it from the token before

    [[nodiscard]] bool has(Slot other) const { return slot == other; }
    [[nodiscard]] bool isYear() const { return has(Slot::Time) || (numeral && numeral->year); }
    [[nodiscard]] bool isCount() const { return numeral && !numeral->isGuarded; }
};

/// Room for those of most paragraphs without an allocation.
using TokenList = boost::container::small_vector<Token, 64>;

/// The words of a phrasebook as they count in one report. The book must outlive it.
class Lexicon
{
public:
    /// Words that do not count in a report with this title, its unit among it, are left out. `year`: the report's, as far as it is known.
    Lexicon(const Phrasebook& book, std::string_view title, std::optional<int> year);

    /// The longest word at the position; null if none is there.
    [[nodiscard]] const LexiconWord* at(std::u32string_view text, std::size_t position) const;
    [[nodiscard]] const Phrasebook& book() const { return book_; }
    [[nodiscard]] std::optional<int> year() const { return year_; }
    [[nodiscard]] bool hasTitle() const { return !title_.empty(); }
    /// Whether the title has these characters in this order: 市教育局 is 淮安市教育局.
    [[nodiscard]] bool isOwnName(std::u32string_view name) const;
    /// Whether the title is one of another level of government than an agency's: 全县 and 省政府 in the report of a city.
    [[nodiscard]] bool isOfOtherLevel(const Meaning& agency) const;

private:
    [[nodiscard]] bool mayStandBefore(const LexiconWord& word, std::u32string_view text, std::size_t position) const;

    const Phrasebook& book_;
    std::string title_;
    std::u32string ownName_; ///< the title again
    std::optional<int> year_;
    bool namesLevel_ = false; ///< whether the title says of which level of government it is
};

/// What counts in a paragraph, in order.
class Tokens
{
public:
    /// Years are resolved (year_words.hxx), other bodies marked (body_names.hxx). What stands in 《》 or 〔〕 or is a short quotation is a name and gives no token, save a
    /// quotation of words only (“不予公开”2件) and a title that is a word itself (《信息公开申请表》2份).
    Tokens(const ProseText& prose, const Lexicon& lexicon);
    Tokens(const Tokens&) = delete; // tokens point to the numerals
    Tokens& operator=(const Tokens&) = delete;

    [[nodiscard]] std::span<const Token> all() const { return {all_.data(), all_.size()}; }
    /// Whether a word or a year is among them that limits what is counted.
    [[nodiscard]] bool mayBeLimited() const { return mayBeLimited_; }

private:
    void read(std::u32string_view text, const Lexicon& lexicon);
    void pointToNumerals();

    TokenList all_;
    boost::container::small_vector<Numeral, 16> numerals_;
    bool mayBeLimited_ = false;
};
}
