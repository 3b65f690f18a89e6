// SPDX-License-Identifier: MPL-2.0
#include "recognition/stacked_table.hxx"

#include "base/text.hxx"
#include "document/edges.hxx"

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
        else if (!isBlank(paragraph->text))
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
        mergeScaled([](std::size_t) { return Span{0, kWidth}; });
        for (std::size_t piece = 0; piece < stacked_.blocks.size(); ++piece)
        {
            stacked_.firstRows.push_back(stacked_.table.rowCount);
            addCells(piece, stacked_.table.rowCount);
            stacked_.table.rowCount += tableAt(document_, stacked_.blocks[piece]).rowCount;
        }
        return std::move(stacked_);
    }

    /// Row 0 holds the titles.
    StackedTable sideways()
    {
        stacked_.firstRows = {0};
        const auto width = kWidth / static_cast<int>(stacked_.blocks.size());
        mergeScaled([width](std::size_t piece) { return Span{static_cast<int>(piece) * width, width}; });
        for (std::size_t piece = 0; piece < stacked_.blocks.size(); ++piece)
        {
            addTitle(piece);
            addCells(piece, 1);
            stacked_.table.rowCount = std::max(stacked_.table.rowCount, tableAt(document_, stacked_.blocks[piece]).rowCount + 1);
        }
        return std::move(stacked_);
    }

private:
    struct Span
    {
        int begin = 0;
        int width = 0;
    };

    /// `spanOf` says where in the stack a piece stands.
    template <class SpanOf>
    void mergeScaled(const SpanOf& spanOf)
    {
        std::vector<std::vector<int>> scaledEdges;
        for (std::size_t piece = 0; piece < stacked_.blocks.size(); ++piece)
        {
            const auto& table = tableAt(document_, stacked_.blocks[piece]);
            const auto span = spanOf(piece);
            auto& edges = scaledEdges.emplace_back();
            for (std::size_t edge = 0; edge < table.columnEdges.size(); ++edge)
                edges.push_back(scaled(table, edge, span.begin, span.width));
        }
        auto merged = mergeEdges(scaledEdges);
        stacked_.table.columnEdges = std::move(merged.positions);
        columns_ = std::move(merged.columns);
    }

    void addTitle(std::size_t piece)
    {
        const auto block = stacked_.blocks[piece];
        const auto titleBlock = titleBlockOf(document_, block);
        if (titleBlock == block)
            return;
        const auto column = columns_[piece].front();
        stacked_.table.cells.push_back(
            {0, column, 1, columns_[piece].back() - column, {}, std::get<Paragraph>(document_.blocks[titleBlock]).text, {}});
        stacked_.origins.push_back({titleBlock, 0});
    }

    void addCells(std::size_t piece, std::size_t firstRow)
    {
        const auto block = stacked_.blocks[piece];
        const auto& cells = tableAt(document_, block).cells;
        for (std::size_t index = 0; index < cells.size(); ++index)
        {
            auto cell = cells[index];
            const auto end = columns_[piece][cell.column + cell.columnSpan];
            cell.row += firstRow;
            cell.column = columns_[piece][cell.column];
            cell.columnSpan = end - cell.column;
            stacked_.table.cells.push_back(std::move(cell));
            stacked_.origins.push_back({block, index});
        }
    }

    const Document& document_;
    StackedTable stacked_;
    std::vector<std::vector<std::size_t>> columns_; ///< of the stack, for each piece by its own edges
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
