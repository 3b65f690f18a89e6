// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "view/findings_view.hxx"

namespace gouji
{
/// A figure with what its cell says, "13：（二）部分公开 · 自然人"; a blank is told as such. The table is left out, since it is
/// known, but for a figure of last year's report, which has no value here.
[[nodiscard]] PanelFigure panelFigure(const FigureReference& figure, std::size_t report, const std::vector<Report>& reports,
                                      const MessageCatalog& catalog);

/// Where the figure of a finding stands now; null if the document has it no more.
[[nodiscard]] const Figure* findFigure(const std::vector<Report>& reports, std::size_t report, const std::string& id);
}
