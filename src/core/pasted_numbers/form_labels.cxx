// SPDX-License-Identifier: MPL-2.0
#include "pasted_numbers/form_labels.hxx"

#include "form/label_key.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
using Keys = std::set<std::u32string>;

void add(const Label& label, Keys& keys)
{
    keys.insert(labelKey(label.text));
    keys.insert(labelKey(label.shortText));
    for (const auto& variant : label.variants)
        keys.insert(labelKey(variant));
    keys.erase(std::u32string());
}

void add(const Axis& axis, Keys& keys)
{
    for (const auto& group : axis.groups)
        add(group.label, keys);
    for (const auto& leaf : axis.leaves)
        add(leaf.label, keys);
}

/// Of labels over several columns; a column of numbers that are all blank has its heading.
bool isBlankColumn(const TextBlock& block, std::size_t column)
{
    return std::ranges::all_of(block, [column](const auto& row) { return row[column].empty(); });
}
}

bool names(const std::string& text, const Label& label)
{
    Keys keys;
    add(label, keys);
    return keys.contains(labelKey(text));
}

FormLabels::FormLabels(const TableForm& table)
{
    for (const auto& tableBlock : table.tableBlocks)
    {
        add(tableBlock.title, headings_);
        add(tableBlock.stub, headings_);
        add(tableBlock.columns, headings_);
        add(tableBlock.rows, stubs_);
    }
}

bool FormLabels::isLabel(const std::string& text) const
{
    const auto key = labelKey(text);
    return headings_.contains(key) || stubs_.contains(key);
}

/// A single word that may be a row's as well (总计, 其他) makes no heading: the numbers of that row may be blank.
bool FormLabels::isHeadingRow(const std::vector<std::string>& row) const
{
    std::size_t headings = 0;
    bool isCertain = false;
    for (const auto& text : row)
    {
        if (text.empty())
            continue;
        const auto key = labelKey(text);
        if (!headings_.contains(key) && !stubs_.contains(key))
            return false;
        headings += headings_.contains(key) ? 1 : 0;
        isCertain = isCertain || !stubs_.contains(key);
    }
    return isCertain || headings > 1;
}

bool FormLabels::isStubColumn(const TextBlock& block, std::size_t column) const
{
    return !isBlankColumn(block, column)
        && std::ranges::all_of(block, [&](const auto& row) { return row[column].empty() || isLabel(row[column]); });
}

NumberBlock FormLabels::withoutLabels(const TextBlock& block) const
{
    NumberBlock numbers;
    for (std::size_t row = 0; row < block.size(); ++row)
        if (!isHeadingRow(block[row]))
        {
            numbers.cells.push_back(block[row]);
            numbers.rows.push_back(row);
        }
    const auto width = numbers.cells.empty() ? 0 : numbers.cells.front().size();
    const bool hasHeadings = numbers.cells.size() < block.size();
    while (numbers.firstColumn < width
           && (isStubColumn(numbers.cells, numbers.firstColumn) || (hasHeadings && isBlankColumn(block, numbers.firstColumn))))
        ++numbers.firstColumn;
    for (auto& row : numbers.cells)
    {
        const auto end = row.begin() + static_cast<std::ptrdiff_t>(numbers.firstColumn);
        const auto label = std::find_if(std::make_reverse_iterator(end), row.rend(), [](const auto& text) { return !text.empty(); });
        numbers.rowLabels.push_back(label == row.rend() ? std::string() : *label);
        row.erase(row.begin(), end);
    }
    return numbers;
}
}
