// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "structure/report_prose.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// The unit that a title names, as written without year and spaces: "2023 年云岫县人民政府政府信息公开工作年度报告" →
/// "云岫县人民政府"; empty if it names none.
[[nodiscard]] std::string unitOfTitle(const std::string& title, const StructureWords& words, const std::string& titleWords);

/// report-unit: opening and file properties name the unit of the title. Without a unit in the title nothing is said.
[[nodiscard]] std::vector<Finding> findingsOfUnit(const ReportProse& prose);
}
