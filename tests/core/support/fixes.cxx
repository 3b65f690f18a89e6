// SPDX-License-Identifier: MPL-2.0
#include "support/fixes.hxx"

#include "support/findings.hxx"

#include "fill/plan_fill.hxx"
#include "fix/fixes_of.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
std::vector<Fix> fixesFor(const ReportFixture& report, const std::string& rule)
{
    const auto analysis = report.analysis();
    return fixesOf(theFinding(analysis.findings, rule), analysis.reports, planFill(analysis.reports));
}

std::vector<std::string> linesOf(const std::vector<CellChange>& changes)
{
    std::vector<std::string> lines;
    for (const auto& change : changes)
        lines.push_back(change.figure.id.substr(change.figure.id.find('.') + 1) + " " + change.oldText + "→" + change.newText);
    return lines;
}

ReportFixture applied(ReportFixture report, const std::vector<CellChange>& changes)
{
    const auto analysis = report.analysis();
    for (const auto& change : changes)
    {
        EXPECT_EQ(figureOf(analysis, change.figure.id)->cellText, change.oldText) << change.figure.id;
        report.cell(change.figure.id, change.newText);
    }
    return report;
}
}
