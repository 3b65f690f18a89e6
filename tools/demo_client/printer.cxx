// SPDX-License-Identifier: MPL-2.0
#include "printer.hxx"

#include "writer/uno/uno.hxx"

#include <algorithm>
#include <iostream>
#include <sstream>

namespace gouji::demo
{
namespace
{
using org::gouji::Severity;

constexpr std::string_view kIndent = "  ";

/// Columns of a terminal: two for a character of Chinese, Japanese or Korean writing and its full-width signs.
std::size_t widthOf(std::string_view text)
{
    std::size_t width = 0;
    for (const char character : text)
    {
        const auto byte = static_cast<unsigned char>(character);
        if (byte >= 0xE2) // begins a character from U+2000 upwards; those used here are wide from U+2E80
            width += byte >= 0xE3 ? 2 : 1;
        else if (byte < 0x80 || byte >= 0xC0)
            ++width;
    }
    return width;
}

std::vector<std::size_t> columnWidths(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
    {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], widthOf(row[column]));
    }
    return widths;
}

std::string severityKey(Severity severity)
{
    if (severity == Severity::Severity_ERROR)
        return "severity.error";
    return severity == Severity::Severity_WARNING ? "severity.warning" : "severity.info";
}

int count(const css::uno::Sequence<org::gouji::Finding>& findings, Severity severity)
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [&](const auto& finding) { return finding.Severity == severity; }));
}
}

void Printer::line(const std::string& text) const
{
    std::cout << text << '\n';
}

void Printer::heading(const std::string& key, const Arguments& arguments) const
{
    const std::string text = texts_.text(key, arguments);
    std::cout << '\n' << text << '\n' << std::string(widthOf(text), '-') << std::endl;
}

void Printer::table(const std::vector<std::vector<std::string>>& rows) const
{
    const auto widths = columnWidths(rows);
    for (const auto& row : rows)
    {
        std::cout << kIndent;
        for (std::size_t column = 0; column < row.size(); ++column)
        {
            std::cout << row[column];
            if (column + 1 < row.size())
                std::cout << std::string(widths[column] - widthOf(row[column]) + 2, ' ');
        }
        std::cout << '\n';
    }
    std::cout << std::flush;
}

void Printer::findings(const css::uno::Sequence<org::gouji::Finding>& findings) const
{
    std::vector<std::vector<std::string>> rows;
    for (const auto& finding : findings)
    {
        std::istringstream lines(toUtf8(finding.Message));
        std::string line;
        std::getline(lines, line);
        rows.push_back({texts_.text(severityKey(finding.Severity)), toUtf8(finding.Rule), line});
        while (std::getline(lines, line))
            rows.push_back({"", "", line});
    }
    table(rows);
}

void Printer::changes(const css::uno::Sequence<org::gouji::CellChange>& changes) const
{
    std::vector<std::vector<std::string>> rows = {
        {text("column.figure"), text("column.table"), text("column.cell"), text("column.old"), text("column.new")}};
    for (const auto& change : changes)
    {
        const std::string old = change.OldText.isEmpty() ? text("blank") : toUtf8(change.OldText);
        rows.push_back({toUtf8(change.Figure), toUtf8(change.Table), toUtf8(change.Cell), old, toUtf8(change.NewText)});
    }
    table(rows);
}

std::string Printer::verdict(const css::uno::Sequence<org::gouji::Finding>& findings) const
{
    const int errors = count(findings, Severity::Severity_ERROR);
    const int warnings = count(findings, Severity::Severity_WARNING);
    if (errors == 0 && warnings == 0)
        return text("verdict.ready");
    return text("verdict.findings", {{"errors", std::to_string(errors)}, {"warnings", std::to_string(warnings)}});
}

int countErrors(const css::uno::Sequence<org::gouji::Finding>& findings)
{
    return count(findings, Severity::Severity_ERROR);
}
}
