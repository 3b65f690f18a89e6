// SPDX-License-Identifier: MPL-2.0
#include "headings/unit.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kShortestUnit = 3; ///< characters
constexpr std::size_t kLongestUnit = 30;
}

std::u32string withoutPrompts(std::u32string line)
{
    for (auto begin = line.find(U'<'); begin != std::u32string::npos; begin = line.find(U'<', begin))
    {
        const auto end = line.find(U'>', begin);
        if (end == std::u32string::npos)
            break;
        line.erase(begin, end + 1 - begin);
    }
    return line;
}

bool isUnitName(std::u32string_view words)
{
    return words.size() >= kShortestUnit && words.size() <= kLongestUnit && std::ranges::all_of(words, isWordCharacter);
}

std::u32string unitKey(const std::string& unit, const StructureWords& words)
{
    auto name = compacted(unit);
    for (const auto& [word, same] : words.unitWords)
        boost::replace_all(name, compacted(word), compacted(same));
    return name;
}

bool isSameUnit(const std::string& one, const std::string& other, const StructureWords& words)
{
    const auto first = unitKey(one, words);
    const auto second = unitKey(other, words);
    return first.ends_with(second) || second.ends_with(first);
}
}
