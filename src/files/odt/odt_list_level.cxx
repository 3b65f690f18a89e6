// SPDX-License-Identifier: MPL-2.0
#include "files/odt/odt_list_level.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace gouji
{
namespace
{
/// The first number of a format as the file names it (ODF 1.3, 19.500 and LibreOffice's own: "一, 二, 三, ...").
struct NamedStyle
{
    std::string_view first;
    NumberStyle style;
};

constexpr std::array kStyles{
    NamedStyle{"1", NumberStyle::Arabic},     NamedStyle{"A", NumberStyle::LetterUpper},    NamedStyle{"I", NumberStyle::RomanUpper},
    NamedStyle{"a", NumberStyle::LetterLower}, NamedStyle{"i", NumberStyle::RomanLower},    NamedStyle{"①", NumberStyle::Circled},
    NamedStyle{"一", NumberStyle::Chinese},   NamedStyle{"壹", NumberStyle::ChineseFormal}, NamedStyle{"壱", NumberStyle::ChineseFormal},
    NamedStyle{"子", NumberStyle::EarthlyBranch}, NamedStyle{"甲", NumberStyle::HeavenlyStem}, NamedStyle{"１", NumberStyle::ArabicFullWidth},
};

NumberStyle styleNamed(std::string_view format)
{
    if (format.empty())
        return NumberStyle::None;
    if (format.starts_with("01"))
        return NumberStyle::ArabicTwoDigits;
    const auto first = format.substr(0, std::min(format.find(','), format.size()));
    const auto found = std::ranges::find(kStyles, first, &NamedStyle::first);
    return found == kStyles.end() ? NumberStyle::Arabic : found->style;
}

/// "%1%.%2%" of LibreOffice as the common "%1.%2"; the sign of the tenth level is %0.
std::string patternOf(std::string_view listFormat)
{
    std::string pattern;
    for (std::size_t offset = 0; offset < listFormat.size(); ++offset)
    {
        const auto end = listFormat.find('%', offset + 1);
        if (listFormat[offset] != '%' || end == std::string_view::npos || end == offset + 1)
        {
            pattern += listFormat[offset];
            continue;
        }
        pattern += {'%', listFormat[end - 1]};
        offset = end;
    }
    return pattern;
}

/// With the numbers of the levels above that are shown, parted by points.
std::string composed(const pugi::xml_node& level)
{
    const auto own = std::clamp<unsigned>(level.attribute("text:level").as_uint(1), 1, kListLevels);
    const auto shown = std::clamp<unsigned>(level.attribute("text:display-levels").as_uint(1), 1, own);
    std::string pattern = level.attribute("style:num-prefix").value();
    for (auto index = own - shown + 1; index <= own; ++index)
    {
        pattern += {'%', static_cast<char>('0' + index % kListLevels)};
        if (index < own)
            pattern += '.';
    }
    return pattern + level.attribute("style:num-suffix").value();
}
}

ListLevel listLevelOf(const pugi::xml_node& node)
{
    ListLevel level;
    level.start = std::clamp(node.attribute("text:start-value").as_int(1), 0, 32767);
    if (node.attribute("text:bullet-char")) // labels nothing, as in Writer
        return {NumberStyle::None};
    level.style = styleNamed(node.attribute("style:num-format").value());
    const auto listFormat = node.attribute("loext:num-list-format");
    if (level.style != NumberStyle::None || listFormat)
        level.text = listFormat ? patternOf(listFormat.value()) : composed(node);
    return level;
}
}
