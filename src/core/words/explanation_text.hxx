// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "words/catalog.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// An explanation in lines: "改动下列 1 格，即可全部平衡：", then each cell, "表三 · （二）部分公开 · 自然人 21→12（疑为数字颠倒）".
[[nodiscard]] std::vector<std::string> explanationLines(const Explanation& explanation, const MessageCatalog& catalog);

/// The same as one text of several lines.
[[nodiscard]] std::string explanationText(const Explanation& explanation, const MessageCatalog& catalog);

/// The slip in brackets, as it follows the number that it explains; empty without a slip.
[[nodiscard]] std::string slipNote(const std::string& slip, const MessageCatalog& catalog);
}
