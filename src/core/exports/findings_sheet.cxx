// SPDX-License-Identifier: MPL-2.0
#include "exports/findings_sheet.hxx"

#include "exports/finding_words.hxx"
#include "words/finding_text.hxx"
#include "words/joined.hxx"

#include <iterator>
#include <utility>

namespace gouji
{
namespace
{
struct Line
{
    const FindingsReport& report;
    const ReportedFinding& reported;
    std::size_t number;
    const MessageCatalog& catalog;
};

SheetValue numberOf(const std::optional<Decimal>& number)
{
    return number ? SheetValue(*number) : SheetValue();
}

std::optional<Decimal> differenceOf(const Finding& finding)
{
    return finding.expected && finding.stated ? std::optional(*finding.expected - *finding.stated) : std::nullopt;
}

template <class Word>
std::string listOfFigures(const Line& line, Word word)
{
    std::string list;
    for (const auto& figure : line.reported.figures)
        list += (list.empty() ? "" : line.catalog.text("list.separator")) + word(figure);
    return list;
}

std::string placeText(const Line& line)
{
    if (line.reported.figures.empty())
        return line.reported.finding.place.passage;
    return listOfFigures(line, [&](const ReportedFigure& figure) { return figureText(figure.reference, line.catalog); });
}

std::string cellsText(const Line& line)
{
    if (line.reported.figures.empty())
        return addressOf(line.reported.finding.place);
    return listOfFigures(line, [](const ReportedFigure& figure) { return addressOf(figure.reference.place); });
}

std::string contentsText(const Line& line)
{
    return listOfFigures(line, [&](const ReportedFigure& figure) { return contentText(figure, line.catalog); });
}

const ReportedReport& reportOf(const Line& line)
{
    return line.report.reports[line.reported.finding.report];
}

std::string answerText(const Line& line)
{
    const auto& reason = line.reported.reason;
    return reason ? standingText(standingOf(reason->kind), line.catalog) : std::string();
}

std::string partOfReason(const Line& line, std::string Reason::*part)
{
    return line.reported.reason ? (*line.reported.reason).*part : std::string();
}

std::string detailsText(const Line& line)
{
    const auto& finding = line.reported.finding;
    return joined(detailsOf(finding, uncutFindingText(finding, line.catalog), line.catalog), "\n");
}

struct Column
{
    const char* heading; ///< key in the catalogues
    unsigned width; ///< in a workbook, in digits
    SheetValue (*value)(const Line& line);
};

constexpr Column kColumns[] = {
    {"findings-report.column-number", 6, [](const Line& line) { return SheetValue(Decimal(line.number)); }},
    {"findings-report.column-severity", 8, [](const Line& line) { return SheetValue(severityText(line.reported.finding.severity, line.catalog)); }},
    {"findings-report.column-unit", 24, [](const Line& line) { return SheetValue(reportOf(line).unit); }},
    {"findings-report.column-year", 8, [](const Line& line) { return numberOf(reportOf(line).year); }},
    {"findings-report.column-subject", 14, [](const Line& line) { return SheetValue(subjectText(line.reported, line.report, line.catalog)); }},
    {"findings-report.column-message", 60, [](const Line& line) { return SheetValue(uncutFindingText(line.reported.finding, line.catalog)); }},
    {"findings-report.column-details", 50, [](const Line& line) { return SheetValue(detailsText(line)); }},
    {"findings-report.column-place", 40, [](const Line& line) { return SheetValue(placeText(line)); }},
    {"findings-report.column-cells", 16, [](const Line& line) { return SheetValue(cellsText(line)); }},
    {"findings-report.column-contents", 16, [](const Line& line) { return SheetValue(contentsText(line)); }},
    {"findings-report.column-expected", 12, [](const Line& line) { return numberOf(line.reported.finding.expected); }},
    {"findings-report.column-stated", 12, [](const Line& line) { return numberOf(line.reported.finding.stated); }},
    {"findings-report.column-difference", 12, [](const Line& line) { return numberOf(differenceOf(line.reported.finding)); }},
    {"findings-report.column-answer", 12, [](const Line& line) { return SheetValue(answerText(line)); }},
    {"findings-report.column-reason", 30, [](const Line& line) { return SheetValue(partOfReason(line, &Reason::why)); }},
    {"findings-report.column-by", 12, [](const Line& line) { return SheetValue(partOfReason(line, &Reason::who)); }},
    {"findings-report.column-when", 18, [](const Line& line) { return SheetValue(partOfReason(line, &Reason::when)); }},
    {"findings-report.column-rule", 26, [](const Line& line) { return SheetValue(line.reported.finding.rule); }},
};

/// Number to details: the sentences say what the columns behind them take apart for filters and formulas.
constexpr std::size_t kPrintedColumns = 7;

SheetRow headings(const MessageCatalog& catalog)
{
    SheetRow row;
    for (const auto& column : kColumns)
        row.push_back({catalog.text(column.heading), CellLook::Heading});
    return row;
}

std::vector<unsigned> columnWidths()
{
    std::vector<unsigned> widths;
    for (const auto& column : kColumns)
        widths.push_back(column.width);
    return widths;
}

std::vector<SheetRow> rowsOf(const FindingsReport& report, const MessageCatalog& catalog)
{
    std::vector<SheetRow> rows;
    std::size_t number = 0;
    for (const auto& reported : report.findings)
    {
        const Line line{report, reported, ++number, catalog};
        rows.emplace_back();
        rows.back().reserve(std::size(kColumns) + 1); // of many files the file is put before them
        for (const auto& column : kColumns)
            rows.back().push_back({column.value(line)});
    }
    return rows;
}

Sheet sheetOf(std::vector<SheetRow> rows, const MessageCatalog& catalog)
{
    Sheet sheet{catalog.text("sheet.findings"), std::move(rows), columnWidths(), 1};
    sheet.rows.insert(sheet.rows.begin(), headings(catalog));
    sheet.hasFilter = true;
    sheet.printedColumns = kPrintedColumns;
    return sheet;
}
}

Sheet findingsSheet(const FindingsReport& report, const MessageCatalog& catalog)
{
    return sheetOf(rowsOf(report, catalog), catalog);
}

std::vector<SheetRow> findingsRows(const FindingsReport& report, const SheetLink& file, const MessageCatalog& catalog)
{
    auto rows = rowsOf(report, catalog);
    for (auto& row : rows)
        row.insert(row.begin(), SheetCell{file});
    return rows;
}

Sheet findingsSheet(std::vector<SheetRow> rows, const MessageCatalog& catalog)
{
    constexpr unsigned kFileWidth = 30;
    auto sheet = sheetOf(std::move(rows), catalog);
    sheet.rows.front().insert(sheet.rows.front().begin(), {catalog.text("sheet.file"), CellLook::Heading});
    sheet.widths.insert(sheet.widths.begin(), kFileWidth);
    sheet.headingColumns = 1;
    ++sheet.printedColumns;
    return sheet;
}
}
