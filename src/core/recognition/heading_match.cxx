// SPDX-License-Identifier: MPL-2.0
#include "recognition/heading_match.hxx"

#include "form/nearest_label.hxx"

#include <algorithm>
#include <map>

namespace gouji
{
namespace
{
/// What the cells of unknown words may mean, each asked once however many columns look for a heading.
class NearestColumns
{
public:
    NearestColumns(const Grid& grid, const AxisKeys& columns) : grid_(grid), columns_(columns) {}

    [[nodiscard]] const std::vector<std::size_t>& of(std::size_t cell)
    {
        const auto [entry, isNew] = columnsOfCells_.try_emplace(cell);
        if (isNew)
            entry->second = nearestLabels(grid_.cell(cell).text, columns_);
        return entry->second;
    }

private:
    const Grid& grid_;
    const AxisKeys& columns_;
    std::map<std::size_t, std::vector<std::size_t>> columnsOfCells_;
};

/// Finds the heading of one column.
class HeadingFinder
{
public:
    HeadingFinder(const Grid& grid, const AxisKeys& columns, std::size_t column, const RowRange& rows, NearestColumns& nearest)
        : grid_(grid), columns_(columns), column_(column), rows_(rows), nearest_(nearest)
    {
    }

    [[nodiscard]] std::optional<std::size_t> byLabel() const
    {
        return lowest([&](std::size_t cell) { return label().accept(grid_.key(cell)); });
    }

    [[nodiscard]] std::optional<std::size_t> byJoinedLabel() const
    {
        return lowest([&](std::size_t cell)
                      { return grid_.key(cell) == kUnknownKey && label().accept(grid_.joinedKey(cell)); });
    }

    [[nodiscard]] std::optional<std::size_t> byNearestLabel() const
    {
        return lowest([&](std::size_t cell) { return grid_.key(cell) == kUnknownKey && isNearest(cell); });
    }

private:
    [[nodiscard]] const LabelKeys& label() const { return columns_.leaves[column_]; }

    /// The only heading of the lowest row that has one; none if that row has two.
    template <class Predicate>
    [[nodiscard]] std::optional<std::size_t> lowest(const Predicate& bearsLabel) const
    {
        for (auto row = rows_.end; row-- > rows_.begin;)
        {
            std::vector<std::size_t> found;
            std::ranges::copy_if(grid_.row(row), std::back_inserter(found),
                                 [&](std::size_t cell) { return bearsLabel(cell) && standsInItsBlock(cell); });
            if (found.size() == 1)
                return found.front();
            if (!found.empty())
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// Columns that share their label are told apart by their block.
    [[nodiscard]] bool standsInItsBlock(std::size_t heading) const
    {
        const auto& path = columns_.paths[column_];
        return columns_.isUnique[column_] || path.size() < 2 || standsBelow(heading, *path[path.size() - 2]);
    }

    /// Does a cell that bears the label stand above, spanning the whole width of the heading?
    [[nodiscard]] bool standsBelow(std::size_t heading, const LabelKeys& block) const
    {
        for (auto row = rows_.begin; row < grid_.cell(heading).row; ++row)
            for (const auto cell : grid_.row(row))
                if (block.accept(grid_.key(cell)) && grid_.isWithin(heading, cell))
                    return true;
        return false;
    }

    [[nodiscard]] bool isNearest(std::size_t cell) const
    {
        const auto& nearest = nearest_.of(cell);
        return !nearest.empty()
            && std::ranges::all_of(nearest, [&](std::size_t leaf) { return columns_.leaves[leaf].accepted == label().accepted; });
    }

    const Grid& grid_;
    const AxisKeys& columns_;
    std::size_t column_;
    RowRange rows_;
    NearestColumns& nearest_;
};
}

std::size_t HeadingMatch::foundCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(cells, [](const auto& cell) { return cell.has_value(); }));
}

HeadingMatch matchHeading(const Grid& grid, const TableBlockKeys& tableBlock, const RowRange& rows)
{
    HeadingMatch match;
    NearestColumns nearest(grid, tableBlock.columns);
    for (std::size_t column = 0; column < tableBlock.columns.leaves.size(); ++column)
    {
        const HeadingFinder finder(grid, tableBlock.columns, column, rows, nearest);
        auto cell = finder.byLabel();
        bool isRespelt = cell && tableBlock.columns.leaves[column].isVariant(grid.key(*cell));
        if (!cell)
            cell = finder.byJoinedLabel();
        if (!cell)
        {
            cell = finder.byNearestLabel();
            isRespelt = cell.has_value();
        }
        match.cells.push_back(cell);
        match.isRespelt.push_back(isRespelt);
        if (cell)
            match.lastRow = std::max(match.lastRow, grid.cell(*cell).row + grid.cell(*cell).rowSpan - 1);
    }
    return match;
}
}
