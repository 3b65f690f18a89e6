// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "explain/explain_figure.hxx"
#include "view/findings_view.hxx"

namespace gouji
{
/// The explanation of a figure as the panel shows it in the place of a finding: what it is and every rule it is in as
/// the text, the figures of those rules to jump to, each once, its own first. Its key is that of no finding.
[[nodiscard]] PanelEntry entryOf(const FigureExplanation& explanation, std::size_t report, const std::vector<Report>& reports,
                                 const MessageCatalog& catalog);
}
