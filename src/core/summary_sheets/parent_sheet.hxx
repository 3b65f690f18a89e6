// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "summary/parent_comparison.hxx"
#include "summary_sheets/report_words.hxx"

#include <vector>

namespace gouji
{
/// 与本级年报比对: a row per figure with what the superior's own report states, the sum of its subordinates', and the
/// difference. Differences are marked, and so are sums that are incomplete.
[[nodiscard]] Sheet parentSheet(const Summary& summary, const std::vector<ComparedFigure>& compared, const MessageCatalog& catalog);
}
