// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "summary/broken_sum.hxx"
#include "summary_sheets/report_words.hxx"

#include <vector>

namespace gouji
{
/// 汇总说明: what stands beside the sums, a row each, with the units that it is about: rules that the sums break; figures
/// that cannot be read or are not there, so that a sum is incomplete; figures under an open error; blanks and dashes counted
/// as 0. First the units that are in no sum: they have not
/// filed, or twice with different figures.
[[nodiscard]] Sheet notesSheet(const Summary& summary, const std::vector<BrokenSum>& broken, const MessageCatalog& catalog);
}
