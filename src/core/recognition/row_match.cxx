// SPDX-License-Identifier: MPL-2.0
#include "recognition/row_match.hxx"

namespace gouji
{
namespace
{
/// What follows the path must be a value: （六）其他处理 with 1.–3. behind it is not the single row of the 2019 form.
bool beginsWith(const Grid& grid, const std::vector<std::size_t>& row, const std::vector<const LabelKeys*>& path)
{
    if (path.empty() || row.size() <= path.size() || grid.key(row[path.size()]) != kUnknownKey)
        return false;
    for (std::size_t position = 0; position < path.size(); ++position)
        if (!path[position]->accept(grid.key(row[position])))
            return false;
    return true;
}

std::optional<RowMatch> matchRow(const Grid& grid, std::size_t gridRow, const TableKeys& keys)
{
    const auto& row = grid.row(gridRow);
    for (std::size_t panel = 0; panel < keys.panels.size(); ++panel)
    {
        const auto& paths = keys.panels[panel].rows.paths;
        for (std::size_t leaf = 0; leaf < paths.size(); ++leaf)
            if (beginsWith(grid, row, paths[leaf]))
                return RowMatch{panel, leaf, gridRow, paths[leaf].size()};
    }
    return std::nullopt;
}
}

std::vector<RowMatch> matchLabelledRows(const Grid& grid, const TableKeys& keys)
{
    std::vector<RowMatch> matches;
    for (std::size_t gridRow = 0; gridRow < grid.rowCount(); ++gridRow)
        if (const auto match = matchRow(grid, gridRow, keys))
            matches.push_back(*match);
    return matches;
}
}
