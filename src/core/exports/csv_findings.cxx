// SPDX-License-Identifier: MPL-2.0
#include "exports/csv_findings.hxx"

#include "base/text.hxx"
#include "exports/finding_words.hxx"
#include "words/finding_text.hxx"
#include "words/joined.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
constexpr const char* kByteOrderMark = "\xEF\xBB\xBF";
constexpr const char* kLineEnd = "\r\n";
constexpr std::u32string_view kFormulaStarts = U"=+-@";
constexpr std::u32string_view kCellBreaks = U"\t\r\n";

struct Line
{
    const FindingsReport& report;
    const ReportedFinding& reported;
    std::size_t number;
    const MessageCatalog& catalog;
};

/// Spreadsheets skip spaces before a formula, and some take its full-width signs, too.
bool looksLikeFormula(const std::string& text)
{
    const auto characters = toCodePoints(text);
    const auto first = std::ranges::find_if_not(characters, [](char32_t character) { return isSpace(character) || isInvisible(character); });
    const bool isFormula = first != characters.end() && kFormulaStarts.find(toHalfWidth(*first)) != std::u32string_view::npos;
    return isFormula || (!characters.empty() && kCellBreaks.find(characters.front()) != std::u32string_view::npos);
}

std::string textField(const std::string& text)
{
    return (looksLikeFormula(text) ? "\"'" : "\"") + boost::replace_all_copy(text, "\"", "\"\"") + '"';
}

std::string numberField(const std::optional<Decimal>& number)
{
    return number ? number->toString() : std::string();
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
    return joined(detailsOf(finding, findingText(finding, line.catalog), line.catalog), "\n");
}

struct Column
{
    const char* heading; ///< key in the catalogues
    std::string (*field)(const Line& line);
};

constexpr Column kColumns[] = {
    {"findings-report.column-number", [](const Line& line) { return std::to_string(line.number); }},
    {"findings-report.column-severity", [](const Line& line) { return textField(severityText(line.reported.finding.severity, line.catalog)); }},
    {"findings-report.column-unit", [](const Line& line) { return textField(reportOf(line).unit); }},
    {"findings-report.column-year", [](const Line& line) { return numberField(reportOf(line).year); }},
    {"findings-report.column-subject", [](const Line& line) { return textField(subjectText(line.reported, line.report, line.catalog)); }},
    {"findings-report.column-message", [](const Line& line) { return textField(findingText(line.reported.finding, line.catalog)); }},
    {"findings-report.column-details", [](const Line& line) { return textField(detailsText(line)); }},
    {"findings-report.column-place", [](const Line& line) { return textField(placeText(line)); }},
    {"findings-report.column-cells", [](const Line& line) { return textField(cellsText(line)); }},
    {"findings-report.column-contents", [](const Line& line) { return textField(contentsText(line)); }},
    {"findings-report.column-expected", [](const Line& line) { return numberField(line.reported.finding.expected); }},
    {"findings-report.column-stated", [](const Line& line) { return numberField(line.reported.finding.stated); }},
    {"findings-report.column-difference", [](const Line& line) { return numberField(differenceOf(line.reported.finding)); }},
    {"findings-report.column-answer", [](const Line& line) { return textField(answerText(line)); }},
    {"findings-report.column-reason", [](const Line& line) { return textField(partOfReason(line, &Reason::why)); }},
    {"findings-report.column-by", [](const Line& line) { return textField(partOfReason(line, &Reason::who)); }},
    {"findings-report.column-when", [](const Line& line) { return textField(partOfReason(line, &Reason::when)); }},
    {"findings-report.column-rule", [](const Line& line) { return textField(line.reported.finding.rule); }},
};

template <class Field>
void appendLine(std::string& csv, Field field)
{
    for (const auto& column : kColumns)
        csv.append(&column == kColumns ? "" : ",").append(field(column));
    csv += kLineEnd;
}
}

std::string findingsAsCsv(const FindingsReport& report, const MessageCatalog& catalog)
{
    std::string csv = kByteOrderMark;
    appendLine(csv, [&](const Column& column) { return textField(catalog.text(column.heading)); });
    std::size_t number = 0;
    for (const auto& reported : report.findings)
    {
        const Line line{report, reported, ++number, catalog};
        appendLine(csv, [&](const Column& column) { return column.field(line); });
    }
    return csv;
}
}
