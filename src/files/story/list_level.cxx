// SPDX-License-Identifier: MPL-2.0
#include "files/story/list_level.hxx"

namespace gouji
{
namespace
{
/// The level that a sign like %1 names; nothing for any other text.
std::optional<std::size_t> levelNamedAt(const std::string& text, std::size_t offset)
{
    if (text[offset] != '%' || offset + 1 == text.size() || text[offset + 1] < '0' || text[offset + 1] > '9')
        return std::nullopt;
    return (static_cast<std::size_t>(text[offset + 1] - '0') + kListLevels - 1) % kListLevels;
}
}

std::string listLabel(const ListLevel& level, const ListNumbers& numbers, const std::function<const ListLevel&(std::size_t)>& levelAt)
{
    std::string label;
    for (std::size_t offset = 0; offset < level.text.size(); ++offset)
    {
        const auto named = levelNamedAt(level.text, offset);
        if (!named)
        {
            label += level.text[offset];
            continue;
        }
        const auto& other = levelAt(*named);
        label += listNumber(numbers[*named].value_or(other.start), level.isArabic ? NumberStyle::Arabic : other.style);
        ++offset;
    }
    return label;
}
}
