// SPDX-License-Identifier: MPL-2.0
#include "recognition/figure_names.hxx"

#include "recognition/figure_reference.hxx"

#include <algorithm>
#include <functional>
#include <set>

namespace gouji
{
namespace
{
/// Leaves [begin, end) of an axis with the words for them; no words for the whole axis.
struct Stretch
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string words;
};

std::vector<Stretch> stretchesOf(const Axis& axis, const std::function<std::string(std::size_t)>& leafText)
{
    std::vector<Stretch> stretches{{0, axis.leaves.size(), {}}};
    for (const auto& group : axis.groups)
        stretches.push_back({group.firstLeaf, group.endLeaf, group.label.shortText});
    for (std::size_t leaf = 0; leaf < axis.leaves.size(); ++leaf)
        stretches.push_back({leaf, leaf + 1, leafText(leaf)});
    return stretches;
}

struct NamedFigures
{
    std::set<std::size_t> figures;
    std::string name;
};

std::string nameOf(const Stretch& rows, const Stretch& columns, const std::string& whole)
{
    if (rows.words.empty() && columns.words.empty())
        return whole;
    const bool isBoth = !rows.words.empty() && !columns.words.empty();
    return rows.words + (isBoth ? " · " : "") + columns.words;
}

/// Every stretch of rows by every stretch of columns, as far as the set holds all of it.
void addBlocks(const TableForm& table, const Panel& panel, const std::set<std::size_t>& wanted, std::vector<NamedFigures>& blocks)
{
    const auto& whole = panel.title.shortText.empty() ? table.title : panel.title.shortText;
    const auto columnStretches = stretchesOf(panel.columns, [&](std::size_t column) { return columnText(panel, column); });
    for (const auto& rows : stretchesOf(panel.rows, [&](std::size_t row) { return rowText(panel, row); }))
        for (const auto& columns : columnStretches)
        {
            std::set<std::size_t> figures;
            for (auto row = rows.begin; row < rows.end; ++row)
                for (auto column = columns.begin; column < columns.end; ++column)
                    figures.insert(panel.firstFigure + row * panel.columns.leaves.size() + column);
            if (std::ranges::includes(wanted, figures))
                blocks.push_back({std::move(figures), nameOf(rows, columns, whole)});
        }
}
}

std::vector<std::string> namesOfFigures(const TableForm& table, const std::vector<std::size_t>& figures, std::size_t most)
{
    std::set<std::size_t> open(figures.begin(), figures.end());
    if (open.size() == table.figures.size())
        return {table.title};
    std::vector<NamedFigures> blocks;
    for (const auto& panel : table.panels)
        addBlocks(table, panel, open, blocks);
    std::ranges::stable_sort(blocks, std::greater(), [](const NamedFigures& block) { return block.figures.size(); });
    std::vector<std::string> names;
    for (const auto& block : blocks)
        if (names.size() < most && std::ranges::includes(open, block.figures))
        {
            names.push_back(block.name);
            for (const auto figure : block.figures)
                open.erase(figure);
        }
    return names;
}
}
