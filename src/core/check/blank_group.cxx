// SPDX-License-Identifier: MPL-2.0
#include "check/blank_group.hxx"

#include <algorithm>

namespace gouji
{
std::vector<std::size_t> cellsOfBlankGroup(const ReportTable& table, const BlankGroupCheck& check)
{
    const auto& columns = table.tableForm->tableBlocks.front().columns;
    const auto& group = *std::ranges::find(columns.groups, check.group, &AxisGroup::id);
    std::vector<std::size_t> cells;
    bool isBlank = true;
    bool isFilledBeside = false;
    for (const auto& figure : table.figures)
    {
        if (!figure)
            continue;
        const auto column = table.tableForm->figures[figure->definition].column;
        isFilledBeside |= figure->value.state == ValueState::Number && columns.leaves[column].id == check.beside;
        if (column < group.firstLeaf || column >= group.endLeaf)
            continue;
        cells.push_back(figure->definition);
        isBlank &= figure->value.state == ValueState::Blank;
    }
    return isBlank && isFilledBeside ? cells : std::vector<std::size_t>();
}
}
