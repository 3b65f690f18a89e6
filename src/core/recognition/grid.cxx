// SPDX-License-Identifier: MPL-2.0
#include "recognition/grid.hxx"

#include "document/edges.hxx"

#include <algorithm>

namespace gouji
{
Grid::Grid(const StackedTable& stacked, const LabelIndex& labels)
    : stacked_(stacked), table_(stacked.table), labels_(labels), joinedKeys_(stacked.table.cells.size(), kUnknownKey), rows_(stacked.table.rowCount),
      isPresent_(labels.keyCount(), false)
{
    for (std::size_t index = 0; index < table_.cells.size(); ++index)
    {
        const auto& cell = table_.cells[index];
        contents_.push_back(contentOf(cell));
        edges_.push_back({table_.columnEdges[cell.column], table_.columnEdges[cell.column + cell.columnSpan]});
        keys_.push_back(isText(index) ? labels.find(cell.text) : kUnknownKey);
        notePresent(keys_.back());
        const auto endRow = std::min(cell.row + cell.rowSpan, table_.rowCount);
        for (auto row = cell.row; row < endRow; ++row)
            rows_[row].push_back(index);
    }
    for (auto& row : rows_)
        std::ranges::sort(row, {}, [this](std::size_t cell) { return table_.cells[cell].column; });
    for (std::size_t row = 0; row < rows_.size(); ++row)
        for (const auto cell : rows_[row])
            if (table_.cells[cell].row == row)
                notePresent(joinedKeys_[cell] = joinedKeyOf(cell));
}

void Grid::notePresent(KeyId key)
{
    if (key != kUnknownKey)
        isPresent_[static_cast<std::size_t>(key)] = true;
}

Grid::Content Grid::contentOf(const Cell& cell)
{
    const auto value = parseCellValue(cell.text);
    return {value.state, value.state == ValueState::Unreadable || !value.trailingText.empty()};
}

/// The joined keys of the rows above are known. A number is in no label.
KeyId Grid::joinedKeyOf(std::size_t cell) const
{
    if (keys_[cell] != kUnknownKey || (isNumber(cell) && !isText(cell)))
        return kUnknownKey;
    if (!isBlank(cell))
        return findJoinedKey(cell);
    const auto over = above(cell);
    return !over ? kUnknownKey : keys_[*over] != kUnknownKey ? keys_[*over] : joinedKeys_[*over];
}

/// The cell of the same piece that ends straight above, with the same edges.
std::optional<std::size_t> Grid::above(std::size_t cell) const
{
    const auto row = table_.cells[cell].row;
    if (row == pieceBegin(row))
        return std::nullopt;
    const auto& cells = rows_[row - 1];
    const auto found = std::ranges::find_if(cells, [&](std::size_t other) { return isSameEdge(leftEdge(other), leftEdge(cell)) && isSameEdge(rightEdge(other), rightEdge(cell)); });
    return found == cells.end() ? std::nullopt : std::optional(*found);
}

KeyId Grid::findJoinedKey(std::size_t cell) const
{
    auto text = table_.cells[cell].text;
    for (auto over = above(cell); over; over = above(*over))
    {
        text = table_.cells[*over].text + text;
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
