// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <vector>

namespace gouji
{
/// One box of a row: a <w:tc>, or one that an old horizontal merge took up into the box before it.
struct DocxBox
{
    pugi::xml_node cell; ///< null for the room that <w:gridBefore> and <w:gridAfter> leave
    int end = 0; ///< its right edge, in units of kGridWidth
    bool isCovered = false; ///< by the cell above it
};

using DocxRow = std::vector<DocxBox>;

/// The rows of a <w:tbl>, each box with its edges: those of the grid (<w:tblGrid>) if it has columns for most rows, else
/// from the widths of the cells.
[[nodiscard]] std::vector<DocxRow> rowsOf(const pugi::xml_node& table);
}
