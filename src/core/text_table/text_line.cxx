// SPDX-License-Identifier: MPL-2.0
#include "text_table/text_line.hxx"

#include "base/text.hxx"
#include "number/cell_value.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
constexpr const char* kFullWidthBar = "\xEF\xBD\x9C"; ///< U+FF5C
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

std::vector<std::string> parts(std::string_view text, std::string_view separators)
{
    std::vector<std::string> result;
    for (std::size_t begin = 0; begin <= text.size();)
    {
        const auto end = std::min(text.find_first_of(separators, begin), text.size());
        result.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

TextLine readLine(const std::string& text, const TextLabels& labels)
{
    TextLine line;
    for (auto& cell : parts(text, "\t|"))
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
    std::vector<TextLine> lines;
    for (const auto& text : parts(boost::algorithm::replace_all_copy(paragraph.text, kFullWidthBar, "|"), "\n"))
        lines.push_back(readLine(text, labels));
    return lines;
}
}
