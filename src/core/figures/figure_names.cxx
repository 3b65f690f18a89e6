// SPDX-License-Identifier: MPL-2.0
#include "figures/figure_names.hxx"

#include "figures/figure_reference.hxx"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <set>

namespace gouji
{
namespace
{
/// Leaves of an axis with the words for them; no words for the whole axis.
struct Stretch
{
    std::vector<std::size_t> leaves;
    std::string words;
};

using LeafText = std::function<std::string(std::size_t)>;

std::vector<std::size_t> leavesFrom(std::size_t begin, std::size_t end)
{
    std::vector<std::size_t> leaves(end - begin);
    std::iota(leaves.begin(), leaves.end(), begin);
    return leaves;
}

/// Which leaves of an axis are wanted.
using Wanted = std::vector<bool>;

/// All stretches of wanted leaves.
std::vector<Stretch> stretchesOf(const Axis& axis, const Wanted& wanted, const LeafText& leafText)
{
    const auto areWanted = [&wanted](std::size_t begin, std::size_t end)
    {
        const auto at = [&wanted](std::size_t leaf) { return wanted.begin() + static_cast<std::ptrdiff_t>(leaf); };
        return std::find(at(begin), at(end), false) == at(end);
    };
    std::vector<Stretch> stretches;
    if (areWanted(0, axis.leaves.size()))
        stretches.push_back({leavesFrom(0, axis.leaves.size()), {}});
    for (const auto& group : axis.groups)
        if (areWanted(group.firstLeaf, group.endLeaf))
            stretches.push_back({leavesFrom(group.firstLeaf, group.endLeaf), group.label.shortText});
    for (std::size_t leaf = 0; leaf < axis.leaves.size(); ++leaf)
        if (wanted[leaf])
            stretches.push_back({{leaf}, leafText(leaf)});
    return stretches;
}

/// Of a stretch, what stands for all of it in a sum: its totals, what they are made of, and figures of one label in
/// several groups.
void addParts(const Axis& axis, const Stretch& whole, std::vector<Stretch>& stretches)
{
    std::map<std::string, Stretch> byLabel;
    Stretch totals{{}, whole.words};
    Stretch others{{}, whole.words};
    for (const auto leaf : whole.leaves)
    {
        const auto& label = axis.leaves[leaf].label;
        (axis.leaves[leaf].isComputed ? totals : others).leaves.push_back(leaf);
        auto& same = byLabel[label.text];
        same.leaves.push_back(leaf);
        same.words = whole.words + " · " + label.shortText;
    }
    if (totals.leaves.empty() || others.leaves.empty())
        return;
    stretches.push_back(std::move(totals));
    stretches.push_back(std::move(others));
    for (auto& [label, same] : byLabel)
        if (same.leaves.size() > 1 && !whole.words.empty())
            stretches.push_back(std::move(same));
}

/// A total row of the form is no total of all rows, so that they have no parts.
std::vector<Stretch> rowStretches(const TableBlock& tableBlock, const Wanted& rows)
{
    return stretchesOf(tableBlock.rows, rows, [&](std::size_t row) { return rowText(tableBlock, row); });
}

std::vector<Stretch> columnsOfSums(const TableBlock& tableBlock)
{
    const auto whole = stretchesOf(tableBlock.columns, Wanted(tableBlock.columns.leaves.size(), true), [&](std::size_t column) { return columnText(tableBlock, column); });
    std::vector<Stretch> stretches;
    for (const auto& stretch : whole)
    {
        stretches.push_back(stretch);
        if (stretch.leaves.size() > 1)
            addParts(tableBlock.columns, stretch, stretches);
    }
    return stretches;
}

struct WantedLeaves
{
    Wanted rows;
    Wanted columns;
};

/// Those of a block that some of the figures have.
WantedLeaves leavesOf(const TableBlock& tableBlock, const std::set<std::size_t>& figures)
{
    const auto columns = tableBlock.columns.leaves.size();
    WantedLeaves leaves{Wanted(tableBlock.rows.leaves.size()), Wanted(columns)};
    const auto end = figures.lower_bound(tableBlock.firstFigure + leaves.rows.size() * columns);
    for (auto figure = figures.lower_bound(tableBlock.firstFigure); figure != end; ++figure)
    {
        leaves.rows[(*figure - tableBlock.firstFigure) / columns] = true;
        leaves.columns[(*figure - tableBlock.firstFigure) % columns] = true;
    }
    return leaves;
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

struct Stretches
{
    std::vector<Stretch> rows;
    std::vector<Stretch> columns;
};

/// Where the rows meet the columns; nothing if one of these is not wanted.
std::set<std::size_t> figuresOf(const TableBlock& tableBlock, const Stretch& rows, const Stretch& columns, const std::set<std::size_t>& wanted)
{
    std::set<std::size_t> figures;
    for (const auto row : rows.leaves)
        for (const auto column : columns.leaves)
        {
            const auto figure = tableBlock.firstFigure + row * tableBlock.columns.leaves.size() + column;
            if (!wanted.contains(figure))
                return {};
            figures.insert(figure);
        }
    return figures;
}

/// Every stretch of rows by every stretch of columns, as far as the set holds all of it.
void addBlocks(const TableForm& table, const TableBlock& tableBlock, const Stretches& stretches, const std::set<std::size_t>& wanted, std::vector<NamedFigures>& blocks)
{
    const auto& whole = tableBlock.title.shortText.empty() ? table.title : tableBlock.title.shortText;
    for (const auto& rows : stretches.rows)
        for (const auto& columns : stretches.columns)
        {
            if (rows.leaves.size() * columns.leaves.size() > wanted.size())
                continue;
            if (auto figures = figuresOf(tableBlock, rows, columns, wanted); !figures.empty())
                blocks.push_back({std::move(figures), nameOf(rows, columns, whole)});
        }
}

/// The names of the largest blocks; each figure is named once.
std::vector<std::string> namesOf(std::vector<NamedFigures> blocks, std::set<std::size_t> open, std::size_t most)
{
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

/// Those of the sum's figures that this table has, in its order.
std::set<std::size_t> figuresIn(const TableForm& table, const FigureSum& sum)
{
    std::set<std::size_t> figures;
    for (const auto& term : sum.terms())
        if (const auto found = std::ranges::find(table.figures, term.figure, &FigureDefinition::id); found != table.figures.end())
            figures.insert(static_cast<std::size_t>(found - table.figures.begin()));
    return figures;
}
}

std::vector<std::string> namesOfFigures(const TableForm& table, const std::vector<std::size_t>& figures, std::size_t most)
{
    const std::set<std::size_t> wanted(figures.begin(), figures.end());
    if (wanted.size() == table.figures.size())
        return {table.title};
    std::vector<NamedFigures> blocks;
    for (const auto& tableBlock : table.tableBlocks)
    {
        const auto leaves = leavesOf(tableBlock, wanted);
        const auto columns = stretchesOf(tableBlock.columns, leaves.columns, [&](std::size_t column) { return columnText(tableBlock, column); });
        addBlocks(table, tableBlock, {rowStretches(tableBlock, leaves.rows), columns}, wanted, blocks);
    }
    return namesOf(std::move(blocks), wanted, most);
}

std::string nameOfSum(const std::vector<TableForm>& tables, const FigureSum& sum)
{
    std::string name;
    for (const auto& table : tables)
    {
        const auto figures = figuresIn(table, sum);
        if (figures.empty())
            continue;
        std::vector<NamedFigures> blocks;
        for (const auto& tableBlock : table.tableBlocks)
            if (auto rows = rowStretches(tableBlock, leavesOf(tableBlock, figures).rows); !rows.empty())
                addBlocks(table, tableBlock, {std::move(rows), columnsOfSums(tableBlock)}, figures, blocks);
        bool isFirst = true;
        for (const auto& part : namesOf(std::move(blocks), figures, figures.size()))
        {
            name += (name.empty() ? "" : " + ") + (isFirst && part != table.title ? table.title + " · " : std::string()) + part;
            isFirst = false;
        }
    }
    return name;
}
}
