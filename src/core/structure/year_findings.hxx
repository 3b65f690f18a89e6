// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <vector>

namespace gouji
{
/// report-year: title and period name the same year; the opening names no other year's report; the file's properties
/// none either (a hint). report-period: 1 January to 31 December of that year, and days that the calendar has. Without
/// a year in title or period nothing is said; a report whose opening paragraphs hold no period is told so. A period of
/// another year is told as report-year alone. Holds: 2023年…年度报告 with 自2023年1月1日起至2023年12月31日止. Fails: with 2022年…; with
/// …至2023年11月31日.
[[nodiscard]] std::vector<Finding> findingsOfYear(const ReportProse& prose);
}
