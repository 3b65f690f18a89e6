// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "message/catalog.hxx"

#include <string>

namespace gouji
{
/// The sentence of an explanation: "改 1 处即可全部平衡：表三 · （二）部分公开 · 自然人 21→12（疑为数字颠倒）。"
[[nodiscard]] std::string explanationText(const Explanation& explanation, const MessageCatalog& catalog);

/// The slip in brackets, as it follows the number that it explains; empty without a slip.
[[nodiscard]] std::string slipNote(const std::string& slip, const MessageCatalog& catalog);
}
