// SPDX-License-Identifier: MPL-2.0
#include "figures/figure_names.hxx"

#include "figures/figure_reference.hxx"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

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

/// Which leaves of an axis, or figures of a table, are wanted.
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
WantedLeaves leavesOf(const TableBlock& tableBlock, const Wanted& figures)
{
    const auto columns = tableBlock.columns.leaves.size();
    WantedLeaves leaves{Wanted(tableBlock.rows.leaves.size()), Wanted(columns)};
    for (std::size_t row = 0; row < leaves.rows.size(); ++row)
        for (std::size_t column = 0; column < columns; ++column)
            if (figures[tableBlock.firstFigure + row * columns + column])
                leaves.rows[row] = leaves.columns[column] = true;
    return leaves;
}

struct NamedFigures
{
    std::vector<std::size_t> figures;
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
std::vector<std::size_t> figuresOf(const TableBlock& tableBlock, const Stretch& rows, const Stretch& columns, const Wanted& wanted)
{
    std::vector<std::size_t> figures;
    for (const auto row : rows.leaves)
        for (const auto column : columns.leaves)
        {
            const auto figure = tableBlock.firstFigure + row * tableBlock.columns.leaves.size() + column;
            if (!wanted[figure])
                return {};
            figures.push_back(figure);
        }
    return figures;
}

/// Every stretch of rows by every stretch of columns, as far as all of it is wanted.
void addBlocks(const TableForm& table, const TableBlock& tableBlock, const Stretches& stretches, const Wanted& wanted, std::vector<NamedFigures>& blocks)
{
    const auto& whole = tableBlock.title.shortText.empty() ? table.title : tableBlock.title.shortText;
    for (const auto& rows : stretches.rows)
        for (const auto& columns : stretches.columns)
            if (auto figures = figuresOf(tableBlock, rows, columns, wanted); !figures.empty())
                blocks.push_back({std::move(figures), nameOf(rows, columns, whole)});
}

/// The names of the largest blocks; each figure is named once.
std::vector<std::string> namesOf(std::vector<NamedFigures> blocks, Wanted open, std::size_t most)
{
    std::ranges::stable_sort(blocks, std::greater(), [](const NamedFigures& block) { return block.figures.size(); });
    std::vector<std::string> names;
    for (const auto& block : blocks)
        if (names.size() < most && std::ranges::all_of(block.figures, [&](std::size_t figure) { return open[figure]; }))
        {
            names.push_back(block.name);
            for (const auto figure : block.figures)
                open[figure] = false;
        }
    return names;
}

/// The sum's figures, as far as this table has them.
Wanted figuresIn(const TableForm& table, const FigureSum& sum)
{
    Wanted figures(table.figures.size());
    for (const auto& term : sum.terms())
        if (const auto figure = table.indexOf(term.figure))
            figures[*figure] = true;
    return figures;
}

std::size_t countOf(const Wanted& figures)
{
    return static_cast<std::size_t>(std::ranges::count(figures, true));
}
}

std::vector<std::string> namesOfFigures(const TableForm& table, const std::vector<std::size_t>& figures, std::size_t most)
{
    Wanted wanted(table.figures.size());
    for (const auto figure : figures)
        wanted[figure] = true;
    if (countOf(wanted) == wanted.size())
        return {table.title};
    std::vector<NamedFigures> blocks;
    for (const auto& tableBlock : table.tableBlocks)
    {
        const auto leaves = leavesOf(tableBlock, wanted);
        const auto columns = stretchesOf(tableBlock.columns, leaves.columns, [&](std::size_t column) { return columnText(tableBlock, column); });
        addBlocks(table, tableBlock, {rowStretches(tableBlock, leaves.rows), columns}, wanted, blocks);
    }
    return namesOf(std::move(blocks), std::move(wanted), most);
}

std::string nameOfSum(const std::vector<TableForm>& tables, const FigureSum& sum)
{
    std::string name;
    for (const auto& table : tables)
    {
        const auto figures = figuresIn(table, sum);
        const auto count = countOf(figures);
        if (count == 0)
            continue;
        std::vector<NamedFigures> blocks;
        for (const auto& tableBlock : table.tableBlocks)
            if (auto rows = rowStretches(tableBlock, leavesOf(tableBlock, figures).rows); !rows.empty())
                addBlocks(table, tableBlock, {std::move(rows), columnsOfSums(tableBlock)}, figures, blocks);
        bool isFirst = true;
        for (const auto& part : namesOf(std::move(blocks), figures, count))
        {
            name += (name.empty() ? "" : " + ") + (isFirst && part != table.title ? table.title + " · " : std::string()) + part;
            isFirst = false;
        }
    }
    return name;
}
}
