// SPDX-License-Identifier: MPL-2.0
#include "check/check_report.hxx"

#include "check/carried_on.hxx"
#include "check/cell_findings.hxx"
#include "check/rule_findings.hxx"
#include "check/template_zeros.hxx"
#include "check/unfinished.hxx"
#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"

#include <algorithm>
#include <iterator>
#include <optional>

namespace gouji
{
namespace
{
bool isOfBlanks(const Finding& finding, const TableForm& table)
{
    return finding.rule == kCellBlank || std::ranges::find(table.blankGroupChecks, finding.rule, &BlankGroupCheck::id) != table.blankGroupChecks.end();
}

bool waitsForBlanks(const Finding& finding, const TableValues& values)
{
    return isOpen(*values.table().tableForm->indexOf(finding.figures.back().id), values);
}

std::vector<Finding> whileTyping(std::vector<Finding> findings, const TableValues& values)
{
    std::erase_if(findings, [&](const Finding& finding)
                  { return isOfBlanks(finding, *values.table().tableForm) || (finding.rule == kTotalBlank && waitsForBlanks(finding, values)); });
    for (auto& finding : findings)
        if (finding.rule == kTotalBlank)
            finding.severity = std::min(finding.severity, Severity::Info);
    return findings;
}

std::vector<Finding> findingsOf(const TableValues& values, const std::vector<Evaluation>& evaluations, Judgement judgement)
{
    auto findings = findingsOfCells(values.table());
    std::ranges::move(findingsOfRules(values, isTyping(judgement) ? withoutUnfinished(evaluations, values) : evaluations), std::back_inserter(findings));
    if (!isTyping(judgement))
        return findings;
    if (judgement == Judgement::WhileTyping) // a 0 is no blank to name
        std::ranges::move(findingsOfUnfinished(evaluations, values), std::back_inserter(findings));
    findings = whileTyping(withoutCarriedOnRepairs(std::move(findings), values, evaluations), values);
    if (judgement == Judgement::WhileTypingOverZeros)
        std::erase_if(findings, [](const Finding& finding) { return finding.rule == kTotalBlank; });
    return findings;
}
}

ReportCheck checkReport(const Report& asWritten, Judgement judgement)
{
    const auto asTyped = judgement == Judgement::WhileTypingOverZeros ? std::optional(withBlankZeros(asWritten)) : std::nullopt;
    const auto& report = asTyped ? *asTyped : asWritten;
    ReportCheck check;
    for (const auto& table : report.tables)
    {
        const TableValues values(table);
        const auto evaluations = evaluate(values);
        std::ranges::move(findingsOf(values, evaluations, judgement), std::back_inserter(check.findings));
        check.equations += static_cast<std::size_t>(std::ranges::count_if(
            evaluations, [](const Evaluation& each) { return each.outcome == Outcome::Holds || each.outcome == Outcome::Fails; }));
    }
    std::erase_if(check.findings, [&](const Finding& finding) { return !applies(*report.form, finding.rule); });
    for (auto& finding : check.findings)
        finding.report = report.index;
    return check;
}
}
