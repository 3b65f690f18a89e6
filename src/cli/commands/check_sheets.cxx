// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/check_sheets.hxx"

#include "exports/findings_sheet.hxx"
#include "summary_sheets/filing_sheet.hxx"
#include "words/finding_text.hxx"

#include "cli/batch/printable.hxx"
#include "cli/batch/sheet_files.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
/// Of findingsRows: file, number, severity, unit, year, subject, message.
constexpr std::size_t kSeverityColumn = 2;
constexpr std::size_t kMessageColumn = 6;

void removeBelow(FindingsReport& report, Severity least)
{
    std::erase_if(report.findings, [least](const ReportedFinding& finding) { return finding.finding.severity < least; });
}
}

bool CheckSheets::add(const std::string& file, const Result<CheckedFile>& checked, const std::string&)
{
    if (!checked)
    {
        rows_.push_back(rowOf(file, checked.error()));
        outcomes_.push_back({file, checked.error()});
        return true;
    }
    auto report = names_.findingsOf(checked.value().audit, {});
    removeBelow(report, wishes_.least);
    std::ranges::move(findingsRows(report, {printable(file), urlOfFile(file)}, session_.catalog), std::back_inserter(rows_));
    outcomes_.push_back({file, filedReports(checked.value().audit, file)});
    return true;
}

SheetRow CheckSheets::rowOf(const std::string& file, const Error& error) const
{
    SheetRow row(kMessageColumn + 1);
    row.front().value = SheetLink{printable(file), urlOfFile(file)};
    row[kSeverityColumn].value = severityText(Severity::Error, session_.catalog);
    row[kMessageColumn].value = session_.catalog.text(error);
    return row;
}

Result<void> CheckSheets::finish()
{
    const auto& catalog = session_.catalog;
    const auto collection = collect(std::move(outcomes_), names_.roster(), {});
    const std::vector<Sheet> sheets{findingsSheet(std::move(rows_), catalog), filingSheet(collection, urlOfFile, catalog)};
    return writeSheets(wishes_.output, catalog.text("cli.title.check"), sheets, catalog, session_.version);
}
}
