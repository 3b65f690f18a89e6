// SPDX-License-Identifier: MPL-2.0
#include "view/row_window.hxx"

#include <algorithm>

namespace gouji
{
std::vector<PlacedRow> RowWindow::from(std::size_t first) const
{
    std::vector<PlacedRow> placed;
    int top = 0;
    for (std::size_t row = first; row < rows_.size() && (placed.empty() || top + heightOf(row) <= heights_.area); ++row)
    {
        placed.push_back({row, top});
        top += heightOf(row);
    }
    return placed;
}

std::size_t RowWindow::firstEndingWith(std::size_t row) const
{
    int height = heightOf(row);
    while (row > 0 && height + heightOf(row - 1) <= heights_.area)
        height += heightOf(--row);
    return row;
}

std::size_t RowWindow::lastFirst() const
{
    return rows_.empty() ? 0 : firstEndingWith(rows_.size() - 1);
}

std::size_t RowWindow::firstShowing(std::size_t row, std::size_t first) const
{
    return row < first ? row : std::max(first, firstEndingWith(row));
}
}
