// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"

#include "year/last_year_file.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
constexpr const char* kLastYearUrl = "file:///reports/2022.odt";
constexpr const char* kLastYearName = "2022.odt";

/// The report of 2022 that report2021(), of 2023, is compared with; "0" in every cell of which nothing is said.
[[nodiscard]] ReportFixture reportOf2022();

[[nodiscard]] LastYearFile fileOf(const Document& document);
/// The findings of the comparison, in reading order.
[[nodiscard]] std::vector<Finding> compared(const ReportFixture& report, const ReportFixture& lastYear);
/// What would be filled in, "figure id: old → new (rule)".
[[nodiscard]] std::vector<std::string> filled(const ReportFixture& report, const ReportFixture& lastYear);
}
