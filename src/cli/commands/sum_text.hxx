// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "summary_sheets/json_summary.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// A sum for people at a terminal: how many reports it is of; a line per figure, with how many units are not in it; what
/// is to be known beside the sums; who has not filed, or not as wanted; what differs from the superior's own report.
[[nodiscard]] std::string sumAsText(const SummaryReport& report, const MessageCatalog& catalog);
}
