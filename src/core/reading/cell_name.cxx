// SPDX-License-Identifier: MPL-2.0
#include "reading/cell_name.hxx"

#include <algorithm>
#include <charconv>

namespace gouji
{
namespace
{
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::size_t kLongestLetters = 4; // more columns than Writer allows, and no overflow
}

std::optional<CellName> CellName::parse(std::string_view text)
{
    const std::size_t length = std::min(text.find_first_not_of(kLetters), text.size());
    if (length == 0 || length > kLongestLetters)
        return std::nullopt;
    std::size_t ordinal = 0;
    for (const char letter : text.substr(0, length))
        ordinal = ordinal * kLetters.size() + kLetters.find(letter) + 1;

    const std::string_view digits = text.substr(length);
    std::size_t row = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), row);
    if (problem != std::errc() || end != digits.data() + digits.size() || row == 0 || digits.front() == '0')
        return std::nullopt;
    return CellName{ordinal - 1, row - 1};
}

std::string CellName::toString() const
{
    std::string letters;
    for (std::size_t ordinal = box + 1; ordinal > 0; ordinal = (ordinal - 1) / kLetters.size())
        letters.insert(letters.begin(), kLetters[(ordinal - 1) % kLetters.size()]);
    return letters + std::to_string(row + 1);
}
}
