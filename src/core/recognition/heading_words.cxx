// SPDX-License-Identifier: MPL-2.0
#include "recognition/heading_words.hxx"

#include "base/text.hxx"
#include "form/label_key.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
constexpr std::size_t kShortestBeginning = 2; ///< characters that a label cut short still tells something by
}

void HeadingWords::add(std::size_t column, std::optional<std::size_t> cell)
{
    columns_.push_back(column);
    cells_.push_back(cell);
}

std::optional<std::size_t> HeadingWords::first() const
{
    return cells_.empty() ? std::nullopt : cells_.front();
}

std::u32string HeadingWords::key(std::size_t index) const
{
    return cells_[index] ? labelKey(grid_.cell(*cells_[index]).text) : std::u32string();
}

bool HeadingWords::nameOtherColumns() const
{
    for (std::size_t index = 0; index < cells_.size(); ++index)
        for (std::size_t column = 0; column < axis_.leaves.size(); ++column)
            if (cells_[index] && column != columns_[index] && axis_.leaves[column].accept(grid_.key(*cells_[index])))
                return true;
    return false;
}

bool HeadingWords::areNumbered() const
{
    std::set<std::u32string> words;
    std::set<std::u32string> numbers;
    for (std::size_t index = 0; index < cells_.size(); ++index)
    {
        auto word = key(index);
        auto number = word;
        std::erase_if(number, [](char32_t character) { return !isDigit(character); });
        std::erase_if(word, isDigit);
        if (word.empty() || number.empty() || !numbers.insert(number).second)
            return false;
        words.insert(word);
    }
    return words.size() == 1 && cells_.size() > 1;
}

bool HeadingWords::areCutShort() const
{
    for (std::size_t index = 0; index < cells_.size(); ++index)
    {
        const auto beginning = key(index);
        const auto& spellings = axis_.leaves[columns_[index]].spellings;
        if (beginning.size() < kShortestBeginning
            || std::ranges::none_of(spellings, [&](const auto& spelling) { return spelling.starts_with(beginning); }))
            return false;
    }
    return !cells_.empty();
}

bool HeadingWords::areAllOwn() const
{
    const std::set<std::optional<std::size_t>> distinct(cells_.begin(), cells_.end());
    return distinct.size() == cells_.size() && !distinct.contains(std::nullopt);
}
}
