// SPDX-License-Identifier: MPL-2.0
#include "recognition/stacked_table.hxx"

#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr int kWidth = 10000; ///< of every table, in the unit of Table::columnEdges

const Table& tableAt(const Document& document, std::size_t block)
{
    return std::get<Table>(document.blocks[block]);
}

/// An edge of a piece in the stack, where every piece is given the place [begin, begin + width).
int scaled(const Table& piece, std::size_t edge, int begin, int width)
{
    const auto whole = std::max(1, piece.columnEdges.back() - piece.columnEdges.front());
    return begin + (piece.columnEdges[edge] - piece.columnEdges.front()) * width / whole;
}

/// The nearest paragraph with words between a piece and what stands before it; the piece's own block if there is none.
std::size_t titleBlockOf(const Document& document, std::size_t piece)
{
    for (auto block = piece; block-- > 0;)
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]); !paragraph)
            return piece;
        else if (!trimmed(paragraph->text).empty())
            return block;
    return piece;
}

class Stack
{
public:
    Stack(const Document& document, const std::vector<std::size_t>& blocks) : document_(document)
    {
        stacked_.blocks = blocks;
        stacked_.table.name = tableAt(document, blocks.front()).name;
    }

    StackedTable downwards()
    {
        for (const auto block : stacked_.blocks)
            for (std::size_t edge = 0; edge < tableAt(document_, block).columnEdges.size(); ++edge)
                stacked_.table.columnEdges.push_back(scaled(tableAt(document_, block), edge, 0, kWidth));
        sortEdges();
        for (const auto block : stacked_.blocks)
        {
            stacked_.firstRows.push_back(stacked_.table.rowCount);
            addCells(block, stacked_.table.rowCount, 0, kWidth);
            stacked_.table.rowCount += tableAt(document_, block).rowCount;
        }
        return std::move(stacked_);
    }

    /// Row 0 holds the titles.
    StackedTable sideways()
    {
        stacked_.firstRows = {0};
        const auto width = kWidth / static_cast<int>(stacked_.blocks.size());
        for (std::size_t piece = 0; piece < stacked_.blocks.size(); ++piece)
            for (std::size_t edge = 0; edge < tableAt(document_, stacked_.blocks[piece]).columnEdges.size(); ++edge)
                stacked_.table.columnEdges.push_back(
                    scaled(tableAt(document_, stacked_.blocks[piece]), edge, static_cast<int>(piece) * width, width));
        sortEdges();
        for (std::size_t piece = 0; piece < stacked_.blocks.size(); ++piece)
        {
            const auto begin = static_cast<int>(piece) * width;
            addTitle(stacked_.blocks[piece], begin, width);
            addCells(stacked_.blocks[piece], 1, begin, width);
            stacked_.table.rowCount = std::max(stacked_.table.rowCount, tableAt(document_, stacked_.blocks[piece]).rowCount + 1);
        }
        return std::move(stacked_);
    }

private:
    void sortEdges()
    {
        auto& edges = stacked_.table.columnEdges;
        std::ranges::sort(edges);
        const auto repeated = std::ranges::unique(edges);
        edges.erase(repeated.begin(), repeated.end());
    }

    [[nodiscard]] std::size_t columnAt(int edge) const
    {
        const auto& edges = stacked_.table.columnEdges;
        return static_cast<std::size_t>(std::ranges::lower_bound(edges, edge) - edges.begin());
    }

    void addTitle(std::size_t block, int begin, int width)
    {
        const auto titleBlock = titleBlockOf(document_, block);
        if (titleBlock == block)
            return;
        const auto column = columnAt(begin);
        stacked_.table.cells.push_back(
            {0, column, 1, columnAt(begin + width) - column, {}, std::get<Paragraph>(document_.blocks[titleBlock]).text, {}});
        stacked_.origins.push_back({titleBlock, 0});
    }

    void addCells(std::size_t block, std::size_t firstRow, int begin, int width)
    {
        const auto& piece = tableAt(document_, block);
        for (std::size_t index = 0; index < piece.cells.size(); ++index)
        {
            auto cell = piece.cells[index];
            const auto end = columnAt(scaled(piece, cell.column + cell.columnSpan, begin, width));
            cell.row += firstRow;
            cell.column = columnAt(scaled(piece, cell.column, begin, width));
            cell.columnSpan = end - cell.column;
            stacked_.table.cells.push_back(std::move(cell));
            stacked_.origins.push_back({block, index});
        }
    }

    const Document& document_;
    StackedTable stacked_;
};

StackedTable alone(const Document& document, std::size_t block)
{
    StackedTable stacked{tableAt(document, block), {}, {0}, {block}};
    for (std::size_t cell = 0; cell < stacked.table.cells.size(); ++cell)
        stacked.origins.push_back({block, cell});
    return stacked;
}
}

Place StackedTable::placeOf(std::size_t cell, const Document& document) const
{
    const auto& origin = origins[cell];
    if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[origin.block]))
        return {{}, {}, origin.block, 0, paragraph->text, {}};
    const auto& piece = tableAt(document, origin.block);
    return {piece.name, piece.cells[origin.cell].name, origin.block, origin.cell};
}

Place StackedTable::place(const Document& document) const
{
    return {tableAt(document, blocks.front()).name, {}, blocks.front(), 0};
}

StackedTable stack(const Document& document, const std::vector<std::size_t>& blocks, StackDirection direction)
{
    if (blocks.size() == 1)
        return alone(document, blocks.front());
    return direction == StackDirection::Downwards ? Stack(document, blocks).downwards() : Stack(document, blocks).sideways();
}
}
