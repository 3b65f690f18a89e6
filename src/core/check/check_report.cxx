// SPDX-License-Identifier: MPL-2.0
#include "check/check_report.hxx"

#include "check/cell_findings.hxx"
#include "check/rule_findings.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
std::vector<Finding> checkReport(const Report& report)
{
    std::vector<Finding> findings;
    for (const auto& table : report.tables)
    {
        const TableValues values(table);
        for (auto part : {findingsOfCells(table), findingsOfRules(values, evaluate(values))})
            std::ranges::move(part, std::back_inserter(findings));
    }
    for (auto& finding : findings)
        finding.report = report.index;
    return findings;
}
}
