// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/sheet.hxx"

#include <string>

namespace gouji
{
/// A sheet for spreadsheets: UTF-8 with byte order mark, quoted and ended as RFC 4180 says. Numbers stand bare, formulas as
/// their value; every text is quoted, and one that a spreadsheet would take for a formula begins with an apostrophe. A
/// covered cell is empty.
[[nodiscard]] std::string sheetAsCsv(const Sheet& sheet);
}
