// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/word_trie.hxx"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// Words that must not stay in a report, compacted: instructions, placeholders and prompts of a form.
class LeftoverIndex
{
public:
    /// `after`: they mean nothing but right behind these; empty: anywhere.
    void add(std::u32string after, const std::u32string& words);
    void add(const LeftoverIndex& others);

    /// Characters of the longest ones that begin here, behind what they have to follow; 0 if none do. Latin ones are words of their
    /// own, so that those within an address are none.
    [[nodiscard]] std::size_t lengthAt(std::u32string_view text, std::size_t position) const;
    /// Characters: a shorter text holds none.
    [[nodiscard]] std::size_t shortest() const { return shortest_; }

private:
    struct Entry
    {
        std::u32string after;
        std::u32string words;
    };

    std::vector<Entry> entries_;
    WordTrie words_; ///< numbered as the entries
    std::size_t shortest_ = std::numeric_limits<std::size_t>::max();
};
}
