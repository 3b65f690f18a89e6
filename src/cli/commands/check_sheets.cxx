// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/check_sheets.hxx"

#include "exports/findings_sheet.hxx"
#include "summary_sheets/filing_sheet.hxx"
#include "words/finding_text.hxx"

#include "cli/batch/printable.hxx"
#include "cli/batch/sheet_files.hxx"
#include "cli/batch/stop.hxx"

#include <algorithm>
#include <iterator>
#include <utility>

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

FilePart CheckSheets::partOf(const std::string& file, const Result<CheckedFile>& checked) const
{
    if (!checked)
        return {{}, {}, {rowOf(file, checked.error())}, outcomeOf(file, checked)};
    const auto& audit = checked.value().audit;
    auto report = names_.findingsOf(audit, {});
    removeBelow(report, wishes_.least);
    return {audit.verdict, {}, findingsRows(report, {printable(file), urlOfFile(file)}, session_.catalog), outcomeOf(file, checked)};
}

bool CheckSheets::add(FilePart part)
{
    std::ranges::move(part.rows, std::back_inserter(rows_));
    outcomes_.push_back(std::move(*part.outcome));
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
    const auto* roster = stopRequested() ? nullptr : names_.roster(); // of files that nobody came to read nothing is known
    const auto collection = collect(std::move(outcomes_), roster, {});
    const std::vector<Sheet> sheets{findingsSheet(std::move(rows_), catalog), filingSheet(collection, urlOfFile, catalog)};
    return writeSheets(wishes_.output, catalog.text("cli.title.check"), sheets, catalog, session_.version);
}
}
