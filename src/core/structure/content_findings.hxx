// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <vector>

namespace gouji
{
/// What the sections without tables say, if they are there: section-empty (五 has text, more than a word; 六 says
/// something, "无" is enough), section-aspects (一 speaks of the matters that the form demands), section-fee (六 speaks of
/// the information processing fee). A section that holds nothing but instructions or unfilled places is told by
/// text-leftover alone.
[[nodiscard]] std::vector<Finding> findingsOfContent(const ReportProse& prose);
}
