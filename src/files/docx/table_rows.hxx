// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <vector>

namespace gouji
{
/// One box of a row: a <w:tc>, with those that an old horizontal merge (<w:hMerge>) takes up into it.
struct DocxBox
{
    pugi::xml_node cell; ///< null for the room that <w:gridBefore> and <w:gridAfter> leave
    int end = 0; ///< its right edge, in units of kGridWidth
    bool isCovered = false; ///< by the cell above it
    std::vector<pugi::xml_node> taken = {}; ///< their texts stand behind its own
};

using DocxRow = std::vector<DocxBox>;

/// The rows of a <w:tbl>, each box with its edges: those of the grid (<w:tblGrid>) if it has columns for most rows, else
/// from the widths of the cells.
[[nodiscard]] std::vector<DocxRow> rowsOf(const pugi::xml_node& table);
}
