// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <vector>

namespace gouji
{
/// Whether most figures are 0 and none is another number: as the template leaves them where it fills them with 0.
[[nodiscard]] bool holdsZerosOnly(const std::vector<Report>& reports);

/// The report with every 0 as if it were blank.
[[nodiscard]] Report withBlankZeros(Report report);
}
