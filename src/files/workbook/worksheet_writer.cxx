// SPDX-License-Identifier: MPL-2.0
#include "files/workbook/worksheet_writer.hxx"

#include "base/text.hxx"
#include "words/display_width.hxx"

#include <boost/algorithm/string/split.hpp>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace gouji
{
namespace
{
// Limits of the format.
constexpr std::size_t kMostCharacters = 32767;
constexpr std::size_t kMostUrlCharacters = 2079;
constexpr std::size_t kMostLinks = 65530;
constexpr std::uint8_t kA4 = 9;
constexpr double kMostHeight = 409; ///< points

constexpr double kLineHeight = 15; ///< points
constexpr unsigned kWidestPage = 250; ///< digits that are still legible if they are fitted into a page
constexpr unsigned kUsualWidth = 8;
constexpr std::uint16_t kScaleOfWideSheets = 55; ///< percent
constexpr double kSideMargin = 0.4; ///< inches
constexpr double kUpperMargin = 0.55;

bool isXmlCharacter(char32_t character)
{
    return character == U'\t' || character == U'\n' || (character >= 0x20 && character != 0xFFFE && character != 0xFFFF);
}

std::string written(const std::string& text)
{
    auto characters = toCodePoints(text);
    std::erase_if(characters, [](char32_t character) { return !isXmlCharacter(character); });
    characters.resize(std::min(characters.size(), kMostCharacters));
    return toUtf8Bytes(characters);
}

/// Spreadsheets count in binary floating point; those that they do not keep never come here.
double binary(const Decimal& number)
{
    return std::strtod(number.toString().c_str(), nullptr);
}

lxw_row_t rowOf(std::size_t row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(std::size_t column)
{
    return static_cast<lxw_col_t>(column);
}

std::vector<std::string> linesWithin(const std::string& text)
{
    std::vector<std::string> lines;
    boost::split(lines, text, [](char character) { return character == '\n'; });
    return lines;
}

std::size_t printedColumnsOf(const Sheet& sheet)
{
    return sheet.printedColumns == 0 ? std::numeric_limits<std::size_t>::max() : sheet.printedColumns;
}

/// How many lines a text takes in its columns; those of a cell that reaches over several rows are no matter of one.
std::size_t linesIn(const SheetCell& cell, std::size_t column, const std::vector<unsigned>& widths)
{
    const auto* text = std::get_if<std::string>(&cell.value);
    if (!text || cell.rowSpan > 1)
        return 1;
    std::size_t width = 0;
    for (auto covered = column; covered < column + cell.columnSpan; ++covered)
        width += covered < widths.size() ? widths[covered] : kUsualWidth;
    std::size_t lines = 0;
    for (const auto& line : linesWithin(*text))
        lines += linesOf(line, width - 1);
    return lines;
}
}

void WorksheetWriter::write(const Sheet& sheet)
{
    forEachRow(sheet, [&](std::size_t row, const SheetRow& cells) { writeRow(sheet, row, cells); });
    arrange(sheet);
    setPaper(sheet);
}

/// Calc leaves the height of a row as it is written, whatever wraps in it; columns that stay off the paper do not stretch it. It comes before the cells, since a worksheet that is
/// written row by row takes nothing more for a row that is done.
void WorksheetWriter::writeRow(const Sheet& sheet, std::size_t row, const SheetRow& cells)
{
    std::size_t lines = 1;
    for (std::size_t column = 0; column < std::min(cells.size(), printedColumnsOf(sheet)); ++column)
        lines = std::max(lines, linesIn(cells[column], column, sheet.widths));
    if (lines > 1)
        worksheet_set_row(worksheet_, rowOf(row), std::min(kLineHeight * static_cast<double>(lines), kMostHeight), nullptr);
    for (std::size_t column = 0; column < cells.size(); ++column)
        writeCell(row, column, cells[column]);
}

void WorksheetWriter::writeCell(std::size_t row, std::size_t column, const SheetCell& cell)
{
    if (cell.look == CellLook::Plain && cell.value == SheetValue()) // as every cell is, but for those that another covers
        return;
    const At at{rowOf(row), columnOf(column), formats_.of(cell)};
    if (cell.rowSpan > 1 || cell.columnSpan > 1)
        worksheet_merge_range(worksheet_, at.row, at.column, rowOf(row + cell.rowSpan - 1), columnOf(column + cell.columnSpan - 1), "", at.format);
    std::visit([&](const auto& value) { put(at, value); }, cell.value);
}

void WorksheetWriter::arrange(const Sheet& sheet)
{
    for (std::size_t column = 0; column < sheet.widths.size(); ++column)
        worksheet_set_column(worksheet_, columnOf(column), columnOf(column), sheet.widths[column], nullptr);
    worksheet_freeze_panes(worksheet_, rowOf(sheet.headingRows), columnOf(sheet.headingColumns));
    if (sheet.hasFilter && sheet.rowCount() > sheet.headingRows)
        worksheet_autofilter(worksheet_, rowOf(sheet.headingRows - 1), 0, rowOf(sheet.rowCount() - 1),
                             columnOf(sheet.rows[sheet.headingRows - 1].size() - 1));
}

/// A4 across, one page wide where that can be read; else the headings at the left stand on every page, too.
void WorksheetWriter::setPaper(const Sheet& sheet)
{
    worksheet_set_paper(worksheet_, kA4);
    worksheet_set_landscape(worksheet_);
    worksheet_set_margins(worksheet_, kSideMargin, kSideMargin, kUpperMargin, kUpperMargin);
    worksheet_set_footer(worksheet_, "&L&A&R&P/&N");
    if (sheet.headingRows > 0)
        worksheet_repeat_rows(worksheet_, 0, rowOf(sheet.headingRows - 1));
    const auto printed = std::min(sheet.widths.size(), printedColumnsOf(sheet));
    if (printed < sheet.widths.size() && sheet.rowCount() > 0)
        worksheet_print_area(worksheet_, 0, 0, rowOf(sheet.rowCount() - 1), columnOf(printed - 1));
    const auto width = std::accumulate(sheet.widths.begin(), sheet.widths.begin() + static_cast<std::ptrdiff_t>(printed), 0U);
    if (width <= kWidestPage)
        return worksheet_fit_to_pages(worksheet_, 1, 0);
    worksheet_set_print_scale(worksheet_, kScaleOfWideSheets);
    if (sheet.headingColumns > 0)
        worksheet_repeat_columns(worksheet_, 0, columnOf(sheet.headingColumns - 1));
}

void WorksheetWriter::put(const At& at, std::monostate) const
{
    worksheet_write_blank(worksheet_, at.row, at.column, at.format);
}

void WorksheetWriter::put(const At& at, const std::string& text) const
{
    worksheet_write_string(worksheet_, at.row, at.column, written(text).c_str(), at.format);
}

void WorksheetWriter::put(const At& at, const Decimal& number) const
{
    if (fitsSpreadsheet(number))
        worksheet_write_number(worksheet_, at.row, at.column, binary(number), at.format);
    else
        put(at, number.toString());
}

void WorksheetWriter::put(const At& at, const SheetFormula& formula) const
{
    worksheet_write_formula_num(worksheet_, at.row, at.column, ("=" + formula.expression).c_str(), at.format, binary(formula.value));
}

void WorksheetWriter::put(const At& at, const SheetLink& link)
{
    const auto text = written(link.text);
    const bool leads = !link.url.empty() && link.url.size() <= kMostUrlCharacters && links_ < kMostLinks;
    if (leads && worksheet_write_url_opt(worksheet_, at.row, at.column, link.url.c_str(), at.format, text.c_str(), nullptr) == LXW_NO_ERROR)
        ++links_;
    else
        put(at, text);
}
}
