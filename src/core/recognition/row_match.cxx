// SPDX-License-Identifier: MPL-2.0
#include "recognition/row_match.hxx"

#include "form/nearest_label.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
using Candidate = UncertainRow::Candidate;
using Path = std::vector<const LabelKeys*>;

/// What follows the path must be a value: （六）其他处理 with 1.–3. behind it is not the single row of the 2019 form.
bool beginsWith(const Grid& grid, const std::vector<std::size_t>& row, const Path& path)
{
    if (path.empty() || row.size() <= path.size() || grid.key(row[path.size()]) != kUnknownKey)
        return false;
    for (std::size_t position = 0; position < path.size(); ++position)
        if (!path[position]->accept(grid.key(row[position])))
            return false;
    return true;
}

class RowMatcher
{
public:
    RowMatcher(const Grid& grid, const TableKeys& keys) : grid_(grid), keys_(keys), isTaken_(grid.rowCount()) {}

    RowMatches match()
    {
        for (std::size_t row = 0; row < grid_.rowCount(); ++row)
            addByPath(row);
        for (std::size_t row = 0; row < grid_.rowCount(); ++row)
            if (!isTaken_[row])
                addByLabel(row);
        if (isAnyMissing())
            for (std::size_t row = 0; row < grid_.rowCount(); ++row)
                if (!isTaken_[row])
                    addByNearestLabel(row);
        std::ranges::sort(matches_.rows, {}, &RowMatch::gridRow);
        return std::move(matches_);
    }

private:
    [[nodiscard]] const AxisKeys& rowsOf(std::size_t tableBlock) const { return keys_.tableBlocks[tableBlock].rows; }

    void add(const Candidate& form, std::size_t row, std::size_t firstValue)
    {
        const auto& path = rowsOf(form.tableBlock).paths[form.leaf];
        const auto& cells = grid_.row(row);
        bool isWhole = path.size() == firstValue;
        for (std::size_t position = 0; isWhole && position + 1 < firstValue; ++position)
            isWhole = path[position]->accept(grid_.key(cells[position]));
        matches_.rows.push_back({form.tableBlock, form.leaf, row, firstValue, isWhole});
        isTaken_[row] = true;
    }

    void addByPath(std::size_t row)
    {
        for (std::size_t tableBlock = 0; tableBlock < keys_.tableBlocks.size(); ++tableBlock)
            for (std::size_t leaf = 0; leaf < rowsOf(tableBlock).paths.size(); ++leaf)
                if (const auto& path = rowsOf(tableBlock).paths[leaf]; !isTaken_[row] && beginsWith(grid_, grid_.row(row), path))
                    add({tableBlock, leaf}, row, path.size());
    }

    void addByLabel(std::size_t row)
    {
        const auto& cells = grid_.row(row);
        for (auto position = cells.size(); position-- > 0;)
            for (const auto& form : leavesBearing(grid_.key(cells[position])))
                if (standsAsLabel(row, position, form) && !isTaken_[row])
                    add(form, row, position + 1);
    }

    [[nodiscard]] std::vector<Candidate> leavesBearing(KeyId key) const
    {
        std::vector<Candidate> found;
        for (std::size_t tableBlock = 0; key != kUnknownKey && tableBlock < keys_.tableBlocks.size(); ++tableBlock)
            for (std::size_t leaf = 0; leaf < rowsOf(tableBlock).leaves.size(); ++leaf)
                if (rowsOf(tableBlock).leaves[leaf].accept(key))
                    found.push_back({tableBlock, leaf});
        return found;
    }

    /// Behind it stand values, before it nothing but the labels of its blocks, or cells where these were.
    [[nodiscard]] bool standsAsLabel(std::size_t row, std::size_t position, const Candidate& form) const
    {
        const auto& cells = grid_.row(row);
        if (position + 1 >= cells.size() || grid_.key(cells[position + 1]) != kUnknownKey)
            return false;
        const auto& path = rowsOf(form.tableBlock).paths[form.leaf];
        return std::all_of(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(position),
                           [&](std::size_t cell)
                           {
                               const auto isBlock = [&](const LabelKeys* label) { return label->accept(grid_.key(cell)); };
                               if (grid_.key(cell) == kUnknownKey)
                                   return grid_.isBlank(cell) || grid_.isText(cell);
                               return std::any_of(path.begin(), path.end() - 1, isBlock);
                           });
    }

    [[nodiscard]] bool isMissing(const Candidate& form) const
    {
        return std::ranges::none_of(matches_.rows,
                                    [&](const RowMatch& row) { return row.tableBlock == form.tableBlock && row.leaf == form.leaf; });
    }

    [[nodiscard]] bool isAnyMissing() const
    {
        std::size_t leaves = 0;
        for (const auto& tableBlock : keys_.tableBlocks)
            leaves += tableBlock.rows.leaves.size();
        return matches_.rows.size() < leaves;
    }

    void addByNearestLabel(std::size_t row)
    {
        const auto& cells = grid_.row(row);
        for (auto position = cells.size(); position-- > 0 && !isTaken_[row];)
            if (grid_.key(cells[position]) == kUnknownKey && grid_.isText(cells[position]))
                addNearest(row, position);
    }

    void addNearest(std::size_t row, std::size_t position)
    {
        const auto label = grid_.row(row)[position];
        const auto nearest = nearestRows(label);
        if (nearest.empty() || !standsAsLabel(row, position, nearest.front()))
            return;
        if (nearest.size() == 1 && isMissing(nearest.front()))
            return add(nearest.front(), row, position + 1);
        isTaken_[row] = nearest.size() > 1;
        if (nearest.size() > 1)
            matches_.uncertain.push_back({label, nearest});
    }

    [[nodiscard]] std::vector<Candidate> nearestRows(std::size_t label) const
    {
        std::vector<Candidate> found;
        for (std::size_t tableBlock = 0; tableBlock < keys_.tableBlocks.size(); ++tableBlock)
            for (const auto leaf : nearestLabels(grid_.cell(label).text, rowsOf(tableBlock)))
                found.push_back({tableBlock, leaf});
        return found;
    }

    const Grid& grid_;
    const TableKeys& keys_;
    std::vector<bool> isTaken_; ///< by grid row
    RowMatches matches_;
};
}

RowMatches matchLabelledRows(const Grid& grid, const TableKeys& keys)
{
    return RowMatcher(grid, keys).match();
}
}
