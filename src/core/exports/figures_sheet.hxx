// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/filed_report.hxx"
#include "sheet/sheet.hxx"
#include "words/catalog.hxx"

#include <vector>

namespace gouji
{
/// A row per figure of a report: file, unit, year, id, words, number, text of the cell, table, cell.
[[nodiscard]] std::vector<SheetRow> figuresRows(const FiledReport& report, const SheetLink& file, const MessageCatalog& catalog);

/// The rows of many reports (figuresRows) below a row of headings.
[[nodiscard]] Sheet figuresSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog);
}
