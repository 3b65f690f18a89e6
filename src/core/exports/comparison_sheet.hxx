// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/comparison_json.hxx"
#include "sheet/sheet.hxx"
#include "words/catalog.hxx"

#include <vector>

namespace gouji
{
/// A row per figure of two reports: whose they are, what each says, difference and percent; what differs is marked.
[[nodiscard]] std::vector<SheetRow> comparisonRows(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison,
                                                   const MessageCatalog& catalog);
/// A row per sentence that both do not have alike: as the one has it, as the other has it; what only one has leaves a blank.
[[nodiscard]] std::vector<SheetRow> sentenceRows(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison,
                                                 const MessageCatalog& catalog);
/// How much both differ, in numbers.
[[nodiscard]] SheetRow countsRow(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison, const MessageCatalog& catalog);
/// A report without a partner, among the rows of counts and of figures.
[[nodiscard]] SheetRow aloneRow(const NamedReport& alone, const MessageCatalog& catalog);

/// The rows of many pairs below a row of headings.
[[nodiscard]] Sheet countsSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog);
[[nodiscard]] Sheet comparisonSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog);
[[nodiscard]] Sheet sentencesSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog);
}
