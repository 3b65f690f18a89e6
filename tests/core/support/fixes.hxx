// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"

#include "fix/fix.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// The fixes for the one finding of a rule, by the plan of the report.
[[nodiscard]] std::vector<Fix> fixesFor(const ReportFixture& report, const std::string& rule);

/// "figure id old→new" of each change, without the table's id.
[[nodiscard]] std::vector<std::string> linesOf(const std::vector<CellChange>& changes);

/// The report with the new texts in its cells. Requires: their old texts stand there.
[[nodiscard]] ReportFixture applied(ReportFixture report, const std::vector<CellChange>& changes);
}
