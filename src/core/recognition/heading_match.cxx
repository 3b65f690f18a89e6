// SPDX-License-Identifier: MPL-2.0
#include "recognition/heading_match.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Does a cell that bears the label stand above, spanning the whole width of the heading?
bool standsBelow(const Grid& grid, std::size_t heading, const LabelKeys& group)
{
    for (std::size_t row = 0; row < grid.cell(heading).row; ++row)
        for (const auto cell : grid.row(row))
            if (group.accept(grid.key(cell)) && grid.overlap(cell, heading) == grid.width(heading))
                return true;
    return false;
}

bool bearsPath(const Grid& grid, std::size_t cell, const std::vector<const LabelKeys*>& path)
{
    return path.back()->accept(grid.key(cell))
        && std::all_of(path.begin(), path.end() - 1, [&](const LabelKeys* group) { return standsBelow(grid, cell, *group); });
}

/// The only heading of the nearest row that has one; none if that row has two.
std::optional<std::size_t> nearestHeading(const Grid& grid, const std::vector<const LabelKeys*>& path, std::size_t beforeRow)
{
    for (auto row = beforeRow; row-- > 0;)
    {
        std::vector<std::size_t> found;
        std::ranges::copy_if(grid.row(row), std::back_inserter(found), [&](std::size_t cell) { return bearsPath(grid, cell, path); });
        if (found.size() == 1)
            return found.front();
        if (!found.empty())
            return std::nullopt;
    }
    return std::nullopt;
}
}

bool HeadingMatch::isComplete() const
{
    return std::ranges::all_of(cells, [](const auto& cell) { return cell.has_value(); });
}

HeadingMatch matchHeading(const Grid& grid, const PanelKeys& panel, std::size_t beforeRow)
{
    HeadingMatch match;
    for (std::size_t column = 0; column < panel.columns.paths.size(); ++column)
    {
        const auto& whole = panel.columns.paths[column];
        const auto path = panel.columns.isUnique[column] ? std::vector{whole.back()} : whole;
        const auto cell = nearestHeading(grid, path, beforeRow);
        match.cells.push_back(cell);
        if (cell)
            match.lastRow = std::max(match.lastRow, grid.cell(*cell).row + grid.cell(*cell).rowSpan - 1);
    }
    return match;
}
}
