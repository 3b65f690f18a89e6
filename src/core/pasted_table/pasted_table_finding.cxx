// SPDX-License-Identifier: MPL-2.0
#include "pasted_table/pasted_table_finding.hxx"

#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"

#include <boost/algorithm/string/join.hpp>

namespace gouji
{
Finding findingOfPastedTable(const Form& reportForm, const TableForm& missing, const PastedTable& table)
{
    Finding finding;
    finding.rule = kTableMissing;
    finding.message = table.readingFor(reportForm).isClear ? "table-missing.text" : "table-missing.text-unclear";
    finding.severity = severityOf(reportForm, kTableMissing);
    finding.subject = {SubjectKind::Table, missing.title};
    finding.place = table.place;
    finding.arguments = {{"table", missing.title}, {"line", table.firstLine}};
    return finding;
}

Finding findingOfLeftOut(const Form& form, const std::string& title, const std::string& tableName, const std::vector<std::string>& texts)
{
    Finding finding;
    finding.rule = kTableRowMissing;
    finding.message = "table-row-missing.text";
    finding.severity = severityOf(form, kTableRowMissing);
    finding.subject = {SubjectKind::Table, title};
    finding.place.table = tableName;
    finding.arguments = {{"table", title}, {"texts", boost::algorithm::join(texts, std::string(1, kListBreak))}};
    return finding;
}
}
