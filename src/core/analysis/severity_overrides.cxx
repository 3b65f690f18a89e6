// SPDX-License-Identifier: MPL-2.0
#include "analysis/severity_overrides.hxx"

#include "check/unfinished.hxx"

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
using Wanted = std::optional<Severity>;

constexpr std::string_view kOff = "off";

class SeverityChange
{
public:
    SeverityChange(const SeverityOverrides& overrides, const std::vector<Report>& reports) : overrides_(overrides), reports_(reports) {}

    /// None if the finding is not wanted.
    [[nodiscard]] Wanted wantedOf(const Finding& finding) const
    {
        if (isCause(finding))
            return heaviestOf(finding);
        const auto change = overrides_.find(finding.rule);
        if (finding.message == kUnfinished && change != overrides_.end() && change->second)
            return finding.severity;
        return change == overrides_.end() ? finding.severity : change->second;
    }

private:
    /// One cell in the place of the rules that it breaks; other findings have consequences that are rules of others.
    static bool isCause(const Finding& finding)
    {
        return std::ranges::find(finding.consequences, finding.rule, &Consequence::rule) != finding.consequences.end();
    }

    [[nodiscard]] Wanted heaviestOf(const Finding& finding) const
    {
        Wanted heaviest;
        for (const auto& consequence : finding.consequences)
        {
            const auto change = overrides_.find(consequence.rule);
            heaviest = std::max(heaviest, change == overrides_.end() ? severityInForm(finding, consequence.rule) : change->second);
        }
        return heaviest;
    }

    [[nodiscard]] Severity severityInForm(const Finding& finding, const std::string& rule) const
    {
        for (const auto& table : reports_[finding.report].tables)
            if (const auto equation = std::ranges::find(table.tableForm->equations, rule, &Equation::rule);
                equation != table.tableForm->equations.end())
                return equation->severity;
        return finding.severity;
    }

    const SeverityOverrides& overrides_;
    const std::vector<Report>& reports_;
};
}

std::vector<Finding> withSeverities(std::vector<Finding> findings, const SeverityOverrides& overrides, const std::vector<Report>& reports)
{
    if (overrides.empty())
        return findings;
    const SeverityChange change(overrides, reports);
    std::vector<Finding> wanted;
    wanted.reserve(findings.size());
    for (auto& finding : findings)
        if (const auto severity = change.wantedOf(finding))
        {
            finding.severity = *severity;
            wanted.push_back(std::move(finding));
        }
    return wanted;
}

Forms withRulesSwitchedOn(const Forms& forms, const SeverityOverrides& overrides)
{
    std::vector<Form> changed(forms.begin(), forms.end());
    for (auto& form : changed)
        for (auto& table : form.tables)
            for (auto& equation : table.equations)
                if (const auto change = overrides.find(equation.rule); change != overrides.end() && change->second)
                    equation.isEnabled = true;
    return Forms(std::move(changed));
}

std::string_view nameOfWanted(std::optional<Severity> severity)
{
    return severity ? nameOf(*severity) : kOff;
}

std::optional<std::optional<Severity>> wantedOfName(std::string_view name)
{
    const auto severity = severityOfName(name);
    if (!severity && name != kOff)
        return std::nullopt;
    return std::optional<Wanted>(std::in_place, severity); // "off" is a name, too
}
}
