// SPDX-License-Identifier: MPL-2.0
#include "support/filed_reports.hxx"

#include "support/forms.hxx"

#include "audit/audit.hxx"

#include <utility>

namespace gouji::test
{
ReportFixture reportOf(const std::string& unit, int year)
{
    return ReportFixture(form2021()).title(unit + std::to_string(year) + "年政府信息公开工作年度报告");
}

FileOutcome filed(const std::string& file, const ReportFixture& report)
{
    return filed(file, report.document());
}

FileOutcome filed(const std::string& file, const Document& document)
{
    return {file, filedReports(audit(document, forms(), {}, nullptr, {}), file)};
}

FileOutcome unread(const std::string& file, ErrorCode code)
{
    return {file, Error{code, {{"file", file}}}};
}

Roster rosterOf(const std::vector<std::string>& units)
{
    Roster roster;
    for (const auto& unit : units)
        roster.units.push_back({unit});
    return roster;
}

Collection collected(std::vector<FileOutcome> files)
{
    return collect(std::move(files), nullptr, {});
}

Collection collected(std::vector<FileOutcome> files, const Roster& roster)
{
    return collect(std::move(files), &roster, {});
}
}
