// SPDX-License-Identifier: MPL-2.0
#include "pasted_table/text_rows.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
bool isFilled(const TextCell& cell)
{
    return cell.kind != TextKind::Blank;
}

bool isValue(const TextCell& cell)
{
    return cell.kind == TextKind::Value;
}

/// Several cells in one line, one of them a value: the lines are the table's rows.
bool isRowOfCells(const TextLine& line)
{
    return std::ranges::count_if(line, isFilled) > 1 && std::ranges::any_of(line, isValue);
}

std::vector<TextRow> rowsByLine(const std::vector<TextLine>& lines)
{
    std::vector<TextRow> rows(1);
    for (const auto& line : lines)
    {
        const auto values = std::ranges::find_if(line, isValue);
        std::copy_if(line.begin(), values, std::back_inserter(rows.back().words), isFilled);
        if (values == line.end())
            continue;
        const auto end = std::find_if(line.rbegin(), line.rend(), isFilled).base();
        rows.back().values.assign(values, end);
        rows.emplace_back();
    }
    return rows;
}

std::vector<TextRow> rowsByCell(const std::vector<TextLine>& lines)
{
    std::vector<TextRow> rows(1);
    for (const auto& line : lines)
        for (const auto& cell : line)
        {
            if (!isFilled(cell))
                continue;
            if (!isValue(cell) && !rows.back().values.empty())
                rows.emplace_back();
            (isValue(cell) ? rows.back().values : rows.back().words).push_back(cell);
        }
    return rows;
}

std::vector<TextCell> withJoinedLabels(const std::vector<TextCell>& words, const std::string& tableId, const TextLabels& labels)
{
    std::vector<TextCell> result;
    for (std::size_t word = 0; word < words.size();)
    {
        auto found = joinedLabels(words, word, labels);
        const auto joined = std::ranges::find_if(found, [&](const JoinedLabel& each) { return labels.belongsTo(each.label.key, tableId); });
        result.push_back(joined == found.end() ? words[word] : std::move(joined->label));
        word += joined == found.end() ? 1 : joined->count;
    }
    return result;
}
}

std::vector<JoinedLabel> joinedLabels(const std::vector<TextCell>& words, std::size_t begin, const TextLabels& labels)
{
    std::vector<JoinedLabel> found;
    for (auto count = std::min(kLongestJoin, words.size() - begin); count > 1; --count)
    {
        const auto first = words.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto end = first + static_cast<std::ptrdiff_t>(count);
        if (std::none_of(first, end, [](const TextCell& word) { return word.kind == TextKind::Other; }))
            continue;
        std::string text;
        std::for_each(first, end, [&](const TextCell& word) { text += word.text; });
        if (auto joined = readTextCell(text, labels); joined.kind == TextKind::Label)
            found.push_back({std::move(joined), count});
    }
    return found;
}

std::vector<TextRow> textRowsOf(const std::vector<TextLine>& lines, const std::string& tableId, const TextLabels& labels)
{
    auto rows = std::ranges::any_of(lines, isRowOfCells) ? rowsByLine(lines) : rowsByCell(lines);
    for (auto& row : rows)
        row.words = withJoinedLabels(row.words, tableId, labels);
    return rows;
}
}
