// SPDX-License-Identifier: MPL-2.0
#include "form_layout/table_grid.hxx"

#include <algorithm>
#include <tuple>
#include <utility>

namespace gouji
{
namespace
{
/// A label of an axis: which levels it takes (0 = outermost) and which leaves it stands over.
struct AxisCell
{
    const Label* label;
    bool isGroup;
    std::size_t level;
    std::size_t levelSpan;
    std::size_t leaf;
    std::size_t leafSpan;
};

std::size_t depthBelow(const Axis& axis, std::size_t group)
{
    std::size_t depth = 0;
    for (std::size_t at = group; at != kNoGroup; at = axis.groups[at].parent)
        ++depth;
    return depth;
}

/// Levels of labels an axis prints: none where its only leaf has no label (表四's value row).
std::size_t levelCount(const Axis& axis)
{
    std::size_t levels = 0;
    for (const AxisLeaf& leaf : axis.leaves)
        if (leaf.group != kNoGroup || !leaf.label.text.empty())
            levels = std::max(levels, depthBelow(axis, leaf.group) + 1);
    return levels;
}

std::vector<AxisCell> axisCells(const Axis& axis, std::size_t levels)
{
    std::vector<AxisCell> cells;
    if (levels == 0)
        return cells;
    for (const AxisGroup& group : axis.groups)
        cells.push_back({&group.label, true, depthBelow(axis, group.parent), 1, group.firstLeaf, group.endLeaf - group.firstLeaf});
    for (std::size_t leaf = 0; leaf < axis.leaves.size(); ++leaf)
    {
        const std::size_t level = depthBelow(axis, axis.leaves[leaf].group);
        cells.push_back({&axis.leaves[leaf].label, false, level, levels - level, leaf, 1});
    }
    return cells;
}

class GridBuilder
{
public:
    explicit GridBuilder(const TableForm& table) : table_(table)
    {
        for (const TableBlock& tableBlock : table.tableBlocks)
            labelColumns_ = std::max(labelColumns_, levelCount(tableBlock.rows));
        for (const TableBlock& tableBlock : table.tableBlocks)
            grid_.columnCount = std::max(grid_.columnCount, labelColumns_ + tableBlock.columns.leaves.size());
    }

    TableGrid build()
    {
        for (const TableBlock& tableBlock : table_.tableBlocks)
            addTableBlock(tableBlock);
        if (table_.tableBlocks.size() == 1 && table_.tableBlocks[0].title.text.empty())
            grid_.headingRows = levelCount(table_.tableBlocks[0].columns);
        std::ranges::sort(grid_.cells, {}, [](const GridCell& cell) { return std::tuple(cell.row, cell.column); });
        return std::move(grid_);
    }

private:
    void addTableBlock(const TableBlock& tableBlock)
    {
        if (!tableBlock.title.text.empty())
            grid_.cells.push_back({GridCellKind::TableBlockTitle, &tableBlock.title, grid_.rowCount++, 0, 1, grid_.columnCount});
        addHeadings(tableBlock);
        addRows(tableBlock);
    }

    void addHeadings(const TableBlock& tableBlock)
    {
        const std::size_t levels = levelCount(tableBlock.columns);
        if (labelColumns_ > 0)
            grid_.cells.push_back({GridCellKind::Stub, &tableBlock.stub, grid_.rowCount, 0, levels, labelColumns_});
        for (const AxisCell& cell : axisCells(tableBlock.columns, levels))
        {
            const std::size_t left = columnOf(tableBlock, cell.leaf);
            grid_.cells.push_back({GridCellKind::ColumnHeading, cell.label, grid_.rowCount + cell.level, left, cell.levelSpan,
                                   columnOf(tableBlock, cell.leaf + cell.leafSpan) - left});
        }
        grid_.rowCount += levels;
    }

    void addRows(const TableBlock& tableBlock)
    {
        const std::size_t levels = levelCount(tableBlock.rows) == 0 ? 0 : labelColumns_;
        for (const AxisCell& cell : axisCells(tableBlock.rows, levels))
            grid_.cells.push_back({cell.isGroup ? GridCellKind::RowGroup : GridCellKind::RowLabel, cell.label,
                                   grid_.rowCount + cell.leaf, cell.level, cell.leafSpan, cell.levelSpan});
        for (std::size_t row = 0; row < tableBlock.rows.leaves.size(); ++row)
            addValues(tableBlock);
    }

    void addValues(const TableBlock& tableBlock)
    {
        for (std::size_t leaf = 0; leaf < tableBlock.columns.leaves.size(); ++leaf)
        {
            const std::size_t left = columnOf(tableBlock, leaf);
            grid_.cells.push_back({GridCellKind::Value, nullptr, grid_.rowCount, left, 1, columnOf(tableBlock, leaf + 1) - left});
        }
        ++grid_.rowCount;
    }

    /// Left edge of a column leaf; behind the last one, the table's right edge.
    std::size_t columnOf(const TableBlock& tableBlock, std::size_t leaf) const
    {
        return leaf == tableBlock.columns.leaves.size() ? grid_.columnCount : labelColumns_ + leaf;
    }

    const TableForm& table_;
    std::size_t labelColumns_ = 0;
    TableGrid grid_;
};
}

TableGrid layTableOut(const TableForm& table)
{
    return GridBuilder(table).build();
}
}
