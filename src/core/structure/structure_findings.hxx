// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <vector>

namespace gouji
{
/// Judges the text around the tables of one report by the structure rules: section-…, report-…, text-leftover,
/// text-doubled. Every finding carries the paragraph and the words meant. One pass over the paragraphs, no side effect.
[[nodiscard]] std::vector<Finding> findingsOfStructure(const ReportProse& prose);
}
