// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/odt/odt_styles.hxx"

#include <pugixml.hpp>

#include <vector>

namespace gouji
{
/// One box of a row, as Writer has them: a cell, the whole width of one that reaches down from above, or what cells do
/// not fill.
struct OdtBox
{
    pugi::xml_node cell; ///< null if it is covered or not filled
    int end = 0; ///< its right edge, in units of kGridWidth
    bool isCovered = false;
};

using OdtRow = std::vector<OdtBox>;

/// The rows of a <table:table>, headings among them; none beyond kMostTableCells. LibreOffice 7.4 shows a row once, whatever
/// its table:number-rows-repeated says.
[[nodiscard]] std::vector<OdtRow> rowsOf(const pugi::xml_node& table, const OdtStyles& styles);
}
