// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <cstddef>

namespace gouji
{
/// Whether a table only lays out a page, as those of web pages do, so that what stands in its cells is read as if it
/// stood in the body: the tables in its cells have more cells than itself, or it is a column of words, or it has few
/// cells, no number among them, and one that holds whole paragraphs. `innerCells`: of all tables in its cells.
[[nodiscard]] bool isLayoutTable(const Table& table, std::size_t innerCells);
}
