// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "words/catalog.hxx"

#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// A sentence takes at most this many lines of a panel 300 px wide (kPanelLineWidth).
inline constexpr std::size_t kSentenceLines = 2;

/// The finding in one sentence that stands alone: what it is about, what is wrong. A sum is named by what it is. Where
/// it does not fit, sums lose their make-up, lists and quotations their ends; detailsOf has them whole.
[[nodiscard]] std::string findingText(const Finding& finding, const MessageCatalog& catalog);

/// The same with nothing left out: make-ups, lists and quotations whole, however long. For paper and files.
[[nodiscard]] std::string uncutFindingText(const Finding& finding, const MessageCatalog& catalog);

/// The same below the list, which says already what it is about and how much it differs. Catalogue: `below.<message>`
/// where the other is not short of that.
[[nodiscard]] std::string sentenceBelowEntry(const Finding& finding, const MessageCatalog& catalog);

/// What stands below the sentence, a line each: lists and quotations that it has cut, make-up of sums, the clause
/// around a number of the prose, rules that are broken, explanations with each cell. A line that stands in `said` is
/// left out. Catalogue: `details.<message>` has lists that no sentence has.
[[nodiscard]] std::vector<std::string> detailsOf(const Finding& finding, std::string_view said, const MessageCatalog& catalog);

/// Sentence and details, for a reader who sees nothing else: one line each.
[[nodiscard]] std::string wholeFindingText(const Finding& finding, const MessageCatalog& catalog);

/// "（二）部分公开 · 自然人": for a reader who knows the table.
[[nodiscard]] std::string figureWords(const FigureReference& figure, const MessageCatalog& catalog);

/// "表三 · （二）部分公开 · 自然人"
[[nodiscard]] std::string figureText(const FigureReference& figure, const MessageCatalog& catalog);

[[nodiscard]] std::string verdictText(const Verdict& verdict, const MessageCatalog& catalog);

/// 错误, 警告, 提示
[[nodiscard]] std::string severityText(Severity severity, const MessageCatalog& catalog);
}
