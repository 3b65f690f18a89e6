// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <vector>

namespace gouji
{
/// report-unit: opening and file properties name the unit of the title. Without a unit in the title nothing is said.
[[nodiscard]] std::vector<Finding> findingsOfUnit(const ReportProse& prose);
}
