// SPDX-License-Identifier: MPL-2.0
#include "reading/layout_table.hxx"

#include "base/text.hxx"
#include "figures/cell_value.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kMostCells = 12; ///< of a table that lays out a page without tables in it
constexpr std::size_t kFewestParagraphs = 2;

bool holdsParagraphs(const Cell& cell)
{
    const auto breaks = static_cast<std::size_t>(std::ranges::count(cell.text, '\n'));
    return breaks + 1 >= kFewestParagraphs && std::ranges::any_of(toCodePoints(cell.text), isSentenceEnd);
}

bool isNumber(const Cell& cell)
{
    return parseCellValue(cell.text).state == ValueState::Number;
}

/// Words one below the other.
bool isColumnOfWords(const Table& table)
{
    const auto isWords = [](const Cell& cell) { return parseCellValue(cell.text).state == ValueState::Unreadable; };
    return table.columnEdges.size() == 2 && std::ranges::any_of(table.cells, isWords) && std::ranges::none_of(table.cells, isNumber);
}

bool isPage(const Table& table)
{
    return table.cells.size() <= kMostCells && std::ranges::any_of(table.cells, holdsParagraphs) && std::ranges::none_of(table.cells, isNumber);
}
}

bool isLayoutTable(const Table& table, std::size_t innerCells)
{
    return innerCells > table.cells.size() || (!table.isUnreadable && (isColumnOfWords(table) || isPage(table)));
}
}
