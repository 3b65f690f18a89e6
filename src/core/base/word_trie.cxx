// SPDX-License-Identifier: MPL-2.0
#include "base/word_trie.hxx"

#include <utility>

namespace gouji
{
void WordTrie::add(std::u32string_view word, std::size_t number)
{
    if (word.empty())
        return;
    if (word.size() == 1)
        singles_.set(word.front() % singles_.size());
    else
        pairs_.set(bitOf(word[0], word[1]));
    std::uint32_t node = 0;
    std::size_t slot = 0;
    for (const auto character : word)
    {
        if (node == kLeaf)
            node = edges_[slot].to = nodes_++;
        if ((used_ + 1) * 2 > edges_.size())
            grow();
        slot = slotOf(node, character);
        if (edges_[slot].to == 0)
        {
            edges_[slot] = {node, character, kLeaf, kNoWord};
            ++used_;
        }
        node = edges_[slot].to;
    }
    auto* last = &edges_[slot].word;
    while (*last != kNoWord)
        last = &words_[*last].next;
    *last = static_cast<std::uint32_t>(words_.size());
    words_.push_back({number, kNoWord});
}

void WordTrie::grow()
{
    auto edges = std::exchange(edges_, std::vector<Edge>(edges_.size() * 2));
    for (const auto& edge : edges)
        if (edge.to != 0)
            edges_[slotOf(edge.from, edge.character)] = edge;
}
}
