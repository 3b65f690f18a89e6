// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// One line per finding below a line of headings, for spreadsheets: UTF-8 with byte order mark, quoted and ended as RFC
/// 4180 says. Numbers of ours stand bare; every text is quoted, and one that a spreadsheet would take for a formula
/// begins with an apostrophe.
[[nodiscard]] std::string findingsAsCsv(const FindingsReport& report, const MessageCatalog& catalog);
}
