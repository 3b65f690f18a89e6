// SPDX-License-Identifier: MPL-2.0
#include "pasted_table/text_headings.hxx"

#include <algorithm>

namespace gouji
{
bool nameAllColumns(const std::vector<TextCell>& words, const Axis& columns, const AxisKeys& keys)
{
    std::vector<KeyId> named;
    for (const auto& word : words)
        if (std::ranges::any_of(keys.leaves, [&](const LabelKeys& leaf) { return leaf.accept(word.key); }))
            named.push_back(word.key);

    const auto accepts = [](KeyId key, const LabelKeys& leaf) { return leaf.accept(key); };
    for (auto begin = keys.leaves.begin(); begin != keys.leaves.end();)
    {
        const auto group = columns.leaves[static_cast<std::size_t>(begin - keys.leaves.begin())].group;
        auto end = begin;
        while (end != keys.leaves.end() && columns.leaves[static_cast<std::size_t>(end - keys.leaves.begin())].group == group)
            ++end;
        const auto found = std::search(named.begin(), named.end(), begin, end, accepts);
        if (found == named.end())
            return false;
        // Each name counts once: 结果维持 … 总计 must stand three times for three groups.
        std::fill_n(found, end - begin, kUnknownKey);
        begin = end;
    }
    return true;
}
}
