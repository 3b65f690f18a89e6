// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "sheet/sheet.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// Writes sheets as a workbook (.xlsx) for Excel, WPS and Calc; whatever was there under that name is replaced once all is
/// written. Formulas carry their values. A number keeps its value, though its last digit may be spelt otherwise there: what
/// binary floating point has of 98.68 is written as 98.68000000000001, which is read as the same. Of sheets of more than
/// 1,000 rows one is held at a time, and what is done of them in a file of the system's temporary folder. A number of more than 15 digits, which no spreadsheet keeps, is written as text;
/// a text is cut at 32,767 characters, and of characters that no XML may hold nothing is left; links beyond 65,530 in one
/// sheet are words alone: the limits of the format. The path is UTF-8. Errors: FileNotWritten (file), also of more than
/// 1,048,576 rows.
[[nodiscard]] Result<void> writeWorkbook(const std::string& path, const std::vector<Sheet>& sheets);
}
