// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "view/findings_view.hxx"

namespace gouji
{
/// What the panel shows of a line while it is selected. `reports` give the figures' texts. The detail says nothing that
/// stands in the line's own words (entryLines), in a figure's line or in the heading.
[[nodiscard]] PanelEntry entryOf(const PanelLine& line, const std::vector<ReviewedFinding>& findings, const std::vector<Report>& reports,
                                 const MessageCatalog& catalog);
}
