// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "message/catalog.hxx"

#include <string>

namespace gouji
{
/// The sentence of a finding: place in words, both sides with make-up, difference, what else it explains.
[[nodiscard]] std::string findingText(const Finding& finding, const MessageCatalog& catalog);

/// "表三 · （二）部分公开 · 自然人"
[[nodiscard]] std::string figureText(const FigureReference& figure, const MessageCatalog& catalog);

/// "可以报送" or "2 处错误，1 处警告".
[[nodiscard]] std::string verdictText(const Verdict& verdict, const MessageCatalog& catalog);

/// Catalogue text of a severity: 错误, 警告, 提示.
[[nodiscard]] std::string severityText(Severity severity, const MessageCatalog& catalog);
}
