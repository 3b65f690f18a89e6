// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "view/findings_view.hxx"

#include <vector>

namespace gouji
{
/// Whether what the tables say against a passage is itself in doubt: an open error marks one of the finding's figures
/// as wrong by all appearance.
[[nodiscard]] bool hasDoubtfulSource(const Finding& finding, const std::vector<ReviewedFinding>& all);
}
