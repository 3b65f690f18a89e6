// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/container/small_vector.hpp>

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <string_view>
#include <vector>

namespace gouji
{
/// A dictionary of words that finds the longest one at a place of a text in one pass over its characters: an automaton whose
/// edges stand in one open-addressed table. Words are known by the numbers that they were added under; one text may be
/// added more than once.
class WordTrie
{
public:
    void add(std::u32string_view word, std::size_t number);

    struct Match
    {
        std::size_t number = 0;
        std::size_t length = 0; ///< characters
    };

    /// The longest word at the position that `counts(number, length)`, of equal ones the first added; none if there is none.
    template <typename Predicate>
    [[nodiscard]] std::optional<Match> longestAt(std::u32string_view text, std::size_t position, Predicate counts) const
    {
        if (!mayBeginAt(text, position))
            return std::nullopt;
        boost::container::small_vector<Match, 8> nested; // the first added word of each length
        std::uint32_t node = 0;
        for (auto index = position; index < text.size() && node != kLeaf; ++index)
        {
            const auto& edge = edges_[slotOf(node, text[index])];
            if (edge.to == 0)
                break;
            node = edge.to;
            if (edge.word != kNoWord)
                nested.push_back({edge.word, index + 1 - position});
        }
        for (const auto& [first, length] : nested | std::views::reverse)
            for (auto word = first; word != kNoWord; word = words_[word].next)
                if (counts(words_[word].number, length))
                    return Match{words_[word].number, length};
        return std::nullopt;
    }

private:
    static constexpr std::uint32_t kNoWord = 0xFFFFFFFF;
    static constexpr std::uint32_t kLeaf = 0xFFFFFFFF; ///< the one node that no edge leads on from

    struct Edge
    {
        std::uint32_t from = 0;
        char32_t character = 0;
        std::uint32_t to = 0; ///< 0: no edge here; the root has none that leads to it
        std::uint32_t word = kNoWord; ///< the first added of those that end with it
    };

    struct Word
    {
        std::size_t number = 0;
        std::uint32_t next = kNoWord; ///< the same text again
    };

    /// Asked first, since at most places of a text no word begins.
    [[nodiscard]] bool mayBeginAt(std::u32string_view text, std::size_t position) const
    {
        const auto first = text[position];
        return singles_[first % singles_.size()] || (position + 1 < text.size() && pairs_[bitOf(first, text[position + 1])]);
    }

    [[nodiscard]] static std::size_t bitOf(char32_t first, char32_t second) { return ((first * 0x9E3779B1U) ^ (second * 0x85EBCA6BU)) >> 18U; }

    /// Where the edge is, or would be.
    [[nodiscard]] std::size_t slotOf(std::uint32_t node, char32_t character) const
    {
        const auto mask = edges_.size() - 1;
        auto slot = ((node * 0x9E3779B1U) ^ (character * 0x85EBCA6BU)) & mask;
        while (edges_[slot].to != 0 && (edges_[slot].from != node || edges_[slot].character != character))
            slot = (slot + 1) & mask;
        return slot;
    }

    void grow();

    std::bitset<16384> singles_; ///< words of one character
    std::bitset<16384> pairs_; ///< what longer ones begin with
    std::vector<Edge> edges_ = std::vector<Edge>(64); ///< a power of two, at most half full
    std::uint32_t nodes_ = 1; ///< that edges lead on from, the root among them
    std::uint32_t used_ = 0; ///< edges
    std::vector<Word> words_;
};
}
