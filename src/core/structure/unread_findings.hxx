// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <vector>

namespace gouji
{
/// One finding (number-unreadable.prose) if passages of the prose go beyond a limit of base/limits.hxx, so that their
/// numbers were not compared; at the first of them.
[[nodiscard]] std::vector<Finding> findingsOfUnread(const ReportProse& prose, const std::vector<Place>& unread);
}
