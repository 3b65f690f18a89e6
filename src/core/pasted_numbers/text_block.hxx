// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// What the clipboard holds as a block of cells: rows × columns of texts (UTF-8, without the spaces around them), every
/// row of the same length. Rows and columns that are empty at the end are left out; those in front of filled ones stay,
/// so that a cell keeps its place.
using TextBlock = std::vector<std::vector<std::string>>;

/// Reads the text that Calc, Excel and WPS put on the clipboard: cells parted by tabs, rows by LF or CRLF; a cell that
/// begins with a quotation mark may hold tabs, line breaks and doubled quotation marks up to the next single one. A
/// quotation mark that is never closed is a character like any other. Text without a visible character gives an empty
/// block.
[[nodiscard]] TextBlock parseTabbedText(std::string_view utf8);
}
