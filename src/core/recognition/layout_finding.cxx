// SPDX-License-Identifier: MPL-2.0
#include "recognition/layout_finding.hxx"

#include "form/check_severity.hxx"

namespace gouji
{
Finding layoutFinding(const ReportTable& table, std::string_view check, const std::string& message, const Place& place)
{
    Finding finding;
    finding.rule = check;
    finding.message = message;
    finding.severity = severityOf(*table.form, check);
    finding.place = place;
    finding.arguments = {{"table", table.tableForm->title}};
    return finding;
}

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? std::string() : std::string(1, kListBreak)) + word;
    return text;
}
}
