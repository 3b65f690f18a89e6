// SPDX-License-Identifier: MPL-2.0
#include "figures/element_text.hxx"

#include "figures/figure_reference.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
template <class Nodes>
const Label* labelOf(const Nodes& nodes, const std::string& id)
{
    const auto node = std::ranges::find_if(nodes, [&](const auto& candidate) { return candidate.id == id; });
    return node == nodes.end() ? nullptr : &node->label;
}
}

std::string elementText(const TableForm& table, const Equation& equation)
{
    if (equation.element.empty())
        return {};
    for (std::size_t index = 0; index < table.tableBlocks.size(); ++index)
    {
        const auto& tableBlock = table.tableBlocks[index];
        const auto row = std::ranges::find(tableBlock.rows.leaves, equation.element, &AxisLeaf::id);
        if (row != tableBlock.rows.leaves.end())
            return rowText(tableBlock, static_cast<std::size_t>(row - tableBlock.rows.leaves.begin()));
        if (const auto* label = labelOf(tableBlock.columns.leaves, equation.element))
            return label->shortText;
        if (const auto* label = labelOf(tableBlock.columns.groups, equation.element))
            return label->shortText;
    }
    return equation.element;
}
}
