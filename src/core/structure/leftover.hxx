// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// A text without the leftovers in it, compact.
[[nodiscard]] std::u32string withoutLeftovers(const ReportProse& prose, const TextRange& range);

/// text-leftover: one finding for all instructions that were left, one for all unfilled places of the template.
[[nodiscard]] std::vector<Finding> findingsOfLeftovers(const ReportProse& prose);
}
