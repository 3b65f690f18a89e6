// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <vector>

namespace gouji
{
/// section-missing, section-order, section-heading: the six sections of the form are there, once each, in their order,
/// with its numbers and headings. Holds: 一、总体情况 … 六、其他需要报告的事项. Fails: 五 before 四; 二 twice; 六、其他需要报告的情况 (told as info).
/// A report without any of the headings is told once.
[[nodiscard]] std::vector<Finding> findingsOfSections(const ReportProse& prose);
}
