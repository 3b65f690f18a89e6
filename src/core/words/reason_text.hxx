// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "reason/judge_reasons.hxx"
#include "words/catalog.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// One line: "已核实（张三，2025年1月12日）：并入两家单位"; line breaks of the reason become spaces.
[[nodiscard]] std::string reasonText(const Reason& reason, const MessageCatalog& catalog);

/// The person's own words, who wrote them and when, and the finding's sentence, in one line, which begins with a mark
/// unless the reason applies.
[[nodiscard]] std::string listedReasonText(const JudgedReason& judged, const MessageCatalog& catalog);

/// All of it, over several lines: the reason, with the line breaks that its author gave it, who gave it and when, and
/// the finding's sentence.
[[nodiscard]] std::string wholeReasonText(const JudgedReason& judged, const MessageCatalog& catalog);

/// The text of a file with all reasons, a line for each, in their order.
[[nodiscard]] std::string reasonsText(const std::vector<JudgedReason>& reasons, const MessageCatalog& catalog);
}
