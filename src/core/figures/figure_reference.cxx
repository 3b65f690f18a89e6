// SPDX-License-Identifier: MPL-2.0
#include "figures/figure_reference.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
bool isRepeated(const Axis& axis, std::size_t leaf)
{
    const auto& text = axis.leaves[leaf].label.text;
    return std::ranges::count_if(axis.leaves, [&text](const AxisLeaf& other) { return other.label.text == text; }) > 1;
}

bool isNumberedWithinGroup(const std::string& label)
{
    return !label.empty() && label.front() >= '1' && label.front() <= '9';
}
}

std::string rowText(const TableBlock& tableBlock, std::size_t row)
{
    const auto& leaf = tableBlock.rows.leaves[row];
    if (leaf.group == kNoGroup || !isNumberedWithinGroup(leaf.label.shortText))
        return leaf.label.shortText;
    return tableBlock.rows.groups[leaf.group].label.shortText + " " + leaf.label.shortText;
}

std::string columnText(const TableBlock& tableBlock, std::size_t column)
{
    const auto& leaf = tableBlock.columns.leaves[column];
    if (leaf.group == kNoGroup || !isRepeated(tableBlock.columns, column))
        return leaf.label.shortText;
    return tableBlock.columns.groups[leaf.group].label.shortText + " · " + leaf.label.shortText;
}

FigureReference referenceTo(const ReportTable& table, std::size_t definition)
{
    const auto& found = table.figures[definition];
    return referenceTo(*table.tableForm, table.tableForm->figures[definition], found ? found->place : table.place);
}

FigureReference referenceTo(const TableForm& table, const FigureDefinition& figure, Place place)
{
    const auto& tableBlock = table.tableBlocks[figure.tableBlock];
    return {figure.id, table.title, rowText(tableBlock, figure.row), columnText(tableBlock, figure.column), std::move(place)};
}
}
