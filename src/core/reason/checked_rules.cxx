// SPDX-License-Identifier: MPL-2.0
#include "reason/checked_rules.hxx"

#include "form/built_in_checks.hxx"
#include "form_file/rule_list.hxx"
#include "year/compare_with_last_year.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
RuleIds rulesOverTwoYears(const Forms& forms)
{
    RuleIds ids{std::string(kYearUnit), std::string(kYearJump), std::string(kYearCopy), std::string(kYearGrowth)};
    for (const auto& form : forms)
        for (const auto& table : form.tables)
            for (const auto& equation : table.lastYear.equations)
                ids.insert(equation.rule);
    return ids;
}

bool isOn(const ListedRule& rule, const SeverityOverrides& severities)
{
    const auto wanted = severities.find(rule.id);
    return (wanted == severities.end() ? rule.severity : wanted->second).has_value();
}
}

RuleIds checkedRules(const Forms& forms, const SeverityOverrides& severities, const std::vector<Report>& reports,
                     const std::optional<LastYearFile>& lastYear)
{
    if (reports.empty())
        return {};
    const bool areYearsCompared =
        lastYear && std::ranges::all_of(reports, [&](const Report& report) { return comparableReport(report, reports, *lastYear) != nullptr; });
    const auto overTwoYears = areYearsCompared ? RuleIds() : rulesOverTwoYears(forms);
    RuleIds checked;
    for (const auto& rule : listRules(forms))
        if (isOn(rule, severities) && !overTwoYears.contains(rule.id))
            checked.insert(rule.id);
    return checked;
}
}
