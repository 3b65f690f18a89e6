// SPDX-License-Identifier: MPL-2.0
#include "recognition/grid.hxx"

#include <algorithm>

namespace gouji
{
Grid::Grid(const Table& table, const LabelIndex& labels) : table_(table), rows_(table.rowCount)
{
    for (std::size_t index = 0; index < table.cells.size(); ++index)
    {
        const auto& cell = table.cells[index];
        keys_.push_back(labels.find(cell.text));
        distinctKeys_.insert(keys_.back());
        const auto endRow = std::min(cell.row + cell.rowSpan, table.rowCount);
        for (auto row = cell.row; row < endRow; ++row)
            rows_[row].push_back(index);
    }
    for (auto& row : rows_)
        std::ranges::sort(row, {}, [this](std::size_t cell) { return table_.cells[cell].column; });
    distinctKeys_.erase(kUnknownKey);
}

int Grid::rightEdge(std::size_t cell) const
{
    const auto& spanned = table_.cells[cell];
    return table_.columnEdges[spanned.column + spanned.columnSpan];
}

int Grid::overlap(std::size_t one, std::size_t other) const
{
    return std::max(0, std::min(rightEdge(one), rightEdge(other)) - std::max(leftEdge(one), leftEdge(other)));
}
}
