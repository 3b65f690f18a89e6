// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/findings_view.hxx"

namespace gouji
{
/// What the panel shows of a finding while its line is selected. `reports` give the figures' texts.
[[nodiscard]] PanelEntry entryOf(const PanelLine& line, const ReviewedFinding& reviewed, const std::vector<Report>& reports,
                                 const MessageCatalog& catalog);
}
