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
    finding.severity = severityOfMessage(*table.form, message);
    finding.subject = {SubjectKind::Table, table.tableForm->title};
    finding.place = place;
    finding.arguments = {{"table", table.tableForm->title}};
    return finding;
}
}
