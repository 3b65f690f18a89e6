// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "summary_sheets/report_words.hxx"

namespace gouji
{
/// 总表: the sums as the form lays its tables out, one below the other, each computed from the sheet of details; above them
/// how many reports they are of. A sum that is incomplete, or of figures under open errors, is marked: notes_sheet says
/// why.
[[nodiscard]] Sheet totalSheet(const Summary& summary, const MessageCatalog& catalog);
}
