// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "sheet/sheet.hxx"
#include "words/catalog.hxx"

#include "cli/command_line/command_line.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// The URL by which a sheet leads to a file of the batch.
[[nodiscard]] std::string urlOfFile(const std::string& file);

/// Writes sheets in one of the formats for tables: all of them into one workbook, or on one page; as CSV the first where
/// it is wanted, each of the others beside it ("sums.csv", "sums-明细.csv"), or the first alone on the standard output.
/// Errors: FileNotWritten (file).
[[nodiscard]] Result<void> writeSheets(const OutputWishes& wishes, const std::string& title, const std::vector<Sheet>& sheets,
                                       const MessageCatalog& catalog, const std::string& version);
}
