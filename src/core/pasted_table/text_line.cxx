// SPDX-License-Identifier: MPL-2.0
#include "pasted_table/text_line.hxx"

#include "base/text.hxx"
#include "figures/cell_value.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
constexpr std::array kBars{"|", "\xEF\xBD\x9C"}; ///< the latter is U+FF5C
constexpr std::size_t kShortestRule = 3; ///< characters
constexpr std::size_t kLongestCell = 240; ///< bytes; the longest label of the forms has 123

bool isRule(std::string_view cell)
{
    return cell.size() >= kShortestRule && cell.find_first_not_of("-=:+ ") == std::string_view::npos;
}

bool isValue(const std::string& text)
{
    const auto state = parseCellValue(text).state;
    return state == ValueState::Number || state == ValueState::Dash;
}

std::vector<std::string_view> parts(std::string_view text, char separator)
{
    std::vector<std::string_view> result;
    for (std::size_t begin = 0; begin <= text.size(); begin += result.back().size() + 1)
        result.push_back(text.substr(begin, text.find(separator, begin) - begin));
    return result;
}

TextLine readLine(std::string_view text, const TextLabels& labels)
{
    TextLine line;
    for (const auto cell : parts(text, '\t'))
        line.push_back(readTextCell(trimmed(cell), labels));
    const bool isRuledOff = std::ranges::all_of(line, [](const TextCell& cell) { return cell.text.empty() || isRule(cell.text); });
    return isRuledOff ? TextLine{TextCell{}} : line;
}
}

TextCell readTextCell(std::string text, const TextLabels& labels)
{
    if (text.empty())
        return {};
    if (text.size() > kLongestCell)
        return {std::move(text), TextKind::Other, kUnknownKey};
    const auto key = labels.find(text);
    if (key != kUnknownKey)
        return {std::move(text), TextKind::Label, key};
    const auto kind = isValue(text) ? TextKind::Value : TextKind::Other;
    return {std::move(text), kind, kUnknownKey};
}

std::vector<TextLine> readTextLines(const Paragraph& paragraph, const TextLabels& labels)
{
    auto text = paragraph.text;
    for (const auto* bar : kBars)
        if (text.find(bar) != std::string::npos)
            boost::algorithm::replace_all(text, bar, "\t");
    std::vector<TextLine> lines;
    for (const auto line : parts(text, '\n'))
        lines.push_back(readLine(line, labels));
    return lines;
}
}
