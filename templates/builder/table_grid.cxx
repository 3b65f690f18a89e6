// SPDX-License-Identifier: MPL-2.0
#include "table_grid.hxx"

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
        for (const Panel& panel : table.panels)
            labelColumns_ = std::max(labelColumns_, levelCount(panel.rows));
        for (const Panel& panel : table.panels)
            grid_.columnCount = std::max(grid_.columnCount, labelColumns_ + panel.columns.leaves.size());
    }

    TableGrid build()
    {
        for (const Panel& panel : table_.panels)
            addPanel(panel);
        if (table_.panels.size() == 1 && table_.panels[0].title.text.empty())
            grid_.headingRows = levelCount(table_.panels[0].columns);
        std::ranges::sort(grid_.cells, {}, [](const GridCell& cell) { return std::tuple(cell.row, cell.column); });
        return std::move(grid_);
    }

private:
    void addPanel(const Panel& panel)
    {
        if (!panel.title.text.empty())
            grid_.cells.push_back({GridCellKind::PanelTitle, &panel.title, grid_.rowCount++, 0, 1, grid_.columnCount});
        addHeadings(panel);
        addRows(panel);
    }

    void addHeadings(const Panel& panel)
    {
        const std::size_t levels = levelCount(panel.columns);
        if (labelColumns_ > 0)
            grid_.cells.push_back({GridCellKind::Stub, &panel.stub, grid_.rowCount, 0, levels, labelColumns_});
        for (const AxisCell& cell : axisCells(panel.columns, levels))
        {
            const std::size_t left = columnOf(panel, cell.leaf);
            grid_.cells.push_back({GridCellKind::ColumnHeading, cell.label, grid_.rowCount + cell.level, left, cell.levelSpan,
                                   columnOf(panel, cell.leaf + cell.leafSpan) - left});
        }
        grid_.rowCount += levels;
    }

    void addRows(const Panel& panel)
    {
        const std::size_t levels = levelCount(panel.rows) == 0 ? 0 : labelColumns_;
        for (const AxisCell& cell : axisCells(panel.rows, levels))
            grid_.cells.push_back({cell.isGroup ? GridCellKind::RowGroup : GridCellKind::RowLabel, cell.label,
                                   grid_.rowCount + cell.leaf, cell.level, cell.leafSpan, cell.levelSpan});
        for (std::size_t row = 0; row < panel.rows.leaves.size(); ++row)
            addValues(panel);
    }

    void addValues(const Panel& panel)
    {
        for (std::size_t leaf = 0; leaf < panel.columns.leaves.size(); ++leaf)
        {
            const std::size_t left = columnOf(panel, leaf);
            grid_.cells.push_back({GridCellKind::Value, nullptr, grid_.rowCount, left, 1, columnOf(panel, leaf + 1) - left});
        }
        ++grid_.rowCount;
    }

    /// Left edge of a column leaf; behind the last one, the table's right edge.
    std::size_t columnOf(const Panel& panel, std::size_t leaf) const
    {
        return leaf == panel.columns.leaves.size() ? grid_.columnCount : labelColumns_ + leaf;
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
