// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "message/catalog.hxx"
#include "reason/judge_reasons.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// One line: "已核实（张三，2025-01-12）：并入两家单位"; line breaks of the reason become spaces.
[[nodiscard]] std::string reasonText(const Reason& reason, const MessageCatalog& catalog);

/// The finding's sentence and the reason, in one line, which begins with a mark unless the reason applies.
[[nodiscard]] std::string listedReasonText(const JudgedReason& judged, const MessageCatalog& catalog);

/// The text of a file with all reasons, a line for each, in their order.
[[nodiscard]] std::string reasonsText(const std::vector<JudgedReason>& reasons, const MessageCatalog& catalog);
}
