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
    for (std::size_t index = 0; index < table.panels.size(); ++index)
    {
        const auto& panel = table.panels[index];
        const auto row = std::ranges::find(panel.rows.leaves, equation.element, &AxisLeaf::id);
        if (row != panel.rows.leaves.end())
            return rowText(panel, static_cast<std::size_t>(row - panel.rows.leaves.begin()));
        if (const auto* label = labelOf(panel.columns.leaves, equation.element))
            return label->shortText;
        if (const auto* label = labelOf(panel.columns.groups, equation.element))
            return label->shortText;
    }
    return equation.element;
}
}
