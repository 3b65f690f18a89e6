// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "summary_sheets/report_words.hxx"

namespace gouji
{
/// 明细: units × figures, those that the sums are made of. Three rows of headings (table, row, column); unit, file and
/// errors before the figures. A number stands as it is counted; a dash and what cannot be read stand as in the report, a
/// blank is blank. What is under an open error, or cannot be read, is marked. Its rows are made as they are written: summary
/// and catalogue must outlive it.
[[nodiscard]] Sheet detailSheet(const Summary& summary, const UrlOfFile& urlOf, const MessageCatalog& catalog);

/// What computes the sum of a figure, an index in Summary::figures, from that sheet; its sum alone where spreadsheets do
/// not keep all of its numbers as they are.
[[nodiscard]] SheetValue sumOverDetails(const Summary& summary, std::size_t figure, const MessageCatalog& catalog);
}
