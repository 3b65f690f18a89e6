// SPDX-License-Identifier: MPL-2.0
#include "recognition/grid.hxx"

#include "document/edges.hxx"

#include <algorithm>

namespace gouji
{
Grid::Grid(const StackedTable& stacked, const LabelIndex& labels)
    : stacked_(stacked), table_(stacked.table), labels_(labels), rows_(stacked.table.rowCount)
{
    for (std::size_t index = 0; index < table_.cells.size(); ++index)
    {
        const auto& cell = table_.cells[index];
        contents_.push_back(contentOf(cell));
        edges_.push_back({table_.columnEdges[cell.column], table_.columnEdges[cell.column + cell.columnSpan]});
        keys_.push_back(labels.find(cell.text));
        distinctKeys_.insert(keys_.back());
        const auto endRow = std::min(cell.row + cell.rowSpan, table_.rowCount);
        for (auto row = cell.row; row < endRow; ++row)
            rows_[row].push_back(index);
    }
    for (auto& row : rows_)
        std::ranges::sort(row, {}, [this](std::size_t cell) { return table_.cells[cell].column; });
    for (std::size_t index = 0; index < table_.cells.size(); ++index)
    {
        joinedKeys_.push_back(keys_[index] == kUnknownKey && isText(index) ? findJoinedKey(index) : kUnknownKey);
        distinctKeys_.insert(joinedKeys_.back());
    }
    distinctKeys_.erase(kUnknownKey);
}

Grid::Content Grid::contentOf(const Cell& cell)
{
    const auto value = parseCellValue(cell.text);
    return {value.state, value.state == ValueState::Unreadable || !value.trailingText.empty()};
}

KeyId Grid::findJoinedKey(std::size_t cell) const
{
    auto text = table_.cells[cell].text;
    const auto begin = pieceBegin(table_.cells[cell].row);
    for (auto row = table_.cells[cell].row; row > begin; )
    {
        const auto above = std::ranges::find_if(rows_[row - 1], [&](std::size_t other)
                                                { return isSameEdge(leftEdge(other), leftEdge(cell)) && isSameEdge(rightEdge(other), rightEdge(cell)); });
        if (above == rows_[row - 1].end())
            break;
        text = table_.cells[*above].text + text;
        row = table_.cells[*above].row;
        if (const auto key = labels_.find(text); key != kUnknownKey)
            return key;
    }
    return kUnknownKey;
}

std::size_t Grid::pieceBegin(std::size_t row) const
{
    return *(std::ranges::upper_bound(stacked_.firstRows, row) - 1);
}
}
