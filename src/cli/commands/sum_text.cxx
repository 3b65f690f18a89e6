// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/sum_text.hxx"

#include "summary_sheets/filing_sheet.hxx"
#include "summary_sheets/notes_sheet.hxx"
#include "summary_sheets/parent_sheet.hxx"

#include "cli/batch/printable.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr const char* kIndent = "  ";
constexpr std::size_t kColumnGap = 2;

/// A row as a line: what stands in its cells, with two spaces between; before a number what its column is called.
std::string lineOf(const SheetRow& row, const SheetRow& headings)
{
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column)
        if (const auto text = printable(plainText(row[column].value)); !text.empty())
            line += kIndent + (isNumber(row[column].value) ? plainText(headings[column].value) + " " : std::string()) + text;
    return line + "\n";
}

bool isMarked(const SheetRow& row)
{
    return std::ranges::any_of(row, [](const SheetCell& cell) { return cell.look == CellLook::Marked; });
}

/// Under its name the marked rows of a sheet, or all of them; nothing if there is none.
std::string linesOf(const Sheet& sheet, bool isMarkedOnly)
{
    std::string lines;
    for (std::size_t row = sheet.headingRows; row < sheet.rows.size(); ++row)
        if (!isMarkedOnly || isMarked(sheet.rows[row]))
            lines += lineOf(sheet.rows[row], sheet.rows[sheet.headingRows - 1]);
    return lines.empty() ? lines : "\n" + sheet.name + "\n" + lines;
}

std::string figuresText(const Summary& summary, const MessageCatalog& catalog)
{
    std::size_t widest = 0;
    for (const auto& figure : summary.figures)
        widest = std::max(widest, figure.sum.toString().size());
    std::string text;
    for (const auto& figure : summary.figures)
    {
        text += kIndent + padded(figure.sum.toString(), widest + kColumnGap) + figureText(figure, catalog);
        if (!summary.isComplete(figure))
            text += kIndent + catalog.text("sheet.incomplete", {{"count", std::to_string(summary.unitsLeftOut(figure))}});
        text += "\n";
    }
    return text;
}

std::string headingOf(const Summary& summary, const MessageCatalog& catalog)
{
    const auto year = summary.collection->year ? std::to_string(*summary.collection->year) : std::string("–");
    return catalog.text("sheet.totals-of", {{"year", year}, {"count", std::to_string(summary.reports.size())}}) + "\n";
}
}

std::string sumAsText(const SummaryReport& report, const MessageCatalog& catalog)
{
    const auto noUrl = [](const std::string&) { return std::string(); };
    auto text = headingOf(report.summary, catalog) + figuresText(report.summary, catalog);
    text += linesOf(notesSheet(report.summary, report.broken, catalog), false);
    text += linesOf(filingSheet(*report.summary.collection, noUrl, catalog), true);
    if (report.parent)
        text += linesOf(parentSheet(report.summary, report.compared, catalog), true);
    return text;
}
}
