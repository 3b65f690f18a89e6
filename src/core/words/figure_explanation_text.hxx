// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "explain/explain_figure.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// What a figure is and what stands there: "表三 · （二）部分公开 · 总计（单位：件，合计格）：21".
[[nodiscard]] std::string figureExplanationText(const FigureExplanation& explanation, const MessageCatalog& catalog);

/// Where the form has it: "三、本年度办理结果 › （二）部分公开…；申请人情况 › 总计".
[[nodiscard]] std::string figurePathText(const FigureExplanation& explanation, const MessageCatalog& catalog);

/// One rule with both sides and its verdict: "各列之和 = 总计（（二）部分公开）：13 + 8 = 21，总计 21，成立。"
[[nodiscard]] std::string ruleExplanationText(const RuleExplanation& rule, const MessageCatalog& catalog);
}
