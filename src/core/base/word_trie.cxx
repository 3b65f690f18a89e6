// SPDX-License-Identifier: MPL-2.0
#include "base/word_trie.hxx"

#include <utility>

namespace gouji
{
void WordTrie::add(std::u32string_view word, std::size_t number)
{
    std::uint32_t node = 0;
    for (const auto character : word)
    {
        if (node == 0)
            firsts_.set(character % firsts_.size());
        auto& edge = edges_[slotOf(node, character)];
        if (edge.to == 0)
        {
            edge = {node, character, static_cast<std::uint32_t>(words_.size())};
            node = edge.to;
            words_.emplace_back();
            if (words_.size() * 2 > edges_.size())
                grow();
        }
        else
            node = edge.to;
    }
    words_[node].push_back(number);
}

void WordTrie::grow()
{
    auto edges = std::exchange(edges_, std::vector<Edge>(edges_.size() * 2));
    for (const auto& edge : edges)
        if (edge.to != 0)
            edges_[slotOf(edge.from, edge.character)] = edge;
}
}
