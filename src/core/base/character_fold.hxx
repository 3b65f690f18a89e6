// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <bitset>
#include <unordered_map>

namespace gouji
{
/// Characters and those that stand for them: traditional and simplified ones. All others stand for themselves.
class CharacterFold
{
public:
    void add(char32_t from, char32_t to)
    {
        mayFold_.set(from % mayFold_.size());
        folded_.emplace(from, to);
    }

    [[nodiscard]] char32_t of(char32_t character) const
    {
        if (!mayFold_[character % mayFold_.size()])
            return character;
        const auto found = folded_.find(character);
        return found == folded_.end() ? character : found->second;
    }

private:
    std::bitset<65536> mayFold_; ///< asked first: nearly all characters of a text fold to nothing
    std::unordered_map<char32_t, char32_t> folded_;
};
}
