// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"
#include "sheet/sheet.hxx"
#include "words/catalog.hxx"

#include <vector>

namespace gouji
{
/// One row per finding below a row of headings, in the order of the report.
[[nodiscard]] Sheet findingsSheet(const FindingsReport& report, const MessageCatalog& catalog);

/// The rows of one file of many, with the file before them; numbered from 1.
[[nodiscard]] std::vector<SheetRow> findingsRows(const FindingsReport& report, const SheetLink& file, const MessageCatalog& catalog);

/// The rows of many files (findingsRows) below a row of headings.
[[nodiscard]] Sheet findingsSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog);
}
