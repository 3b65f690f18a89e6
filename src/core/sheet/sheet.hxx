// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"

#include <cstddef>
#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace gouji
{
/// What a spreadsheet computes, and what it comes to: where nothing computes, the value stands alone.
struct SheetFormula
{
    std::string expression; ///< without "=", functions by their English names, arguments parted by commas
    Decimal value;

    friend bool operator==(const SheetFormula&, const SheetFormula&) = default;
};

/// Words that lead somewhere; without a URL they are words alone.
struct SheetLink
{
    std::string text;
    std::string url;

    friend bool operator==(const SheetLink&, const SheetLink&) = default;
};

/// Nothing, a text (an empty one, too), an exact number, a formula, a link.
using SheetValue = std::variant<std::monostate, std::string, Decimal, SheetFormula, SheetLink>;

/// As plain words: of a formula its value, of a link its text.
[[nodiscard]] std::string plainText(const SheetValue& value);
[[nodiscard]] bool isNumber(const SheetValue& value); ///< or a formula

/// How a cell looks; a mark repeats what words say elsewhere.
enum class CellLook
{
    Plain,
    Heading,
    Label,
    Marked,
};

/// A cell of [row, row + rowSpan) × [column, column + columnSpan); those that it covers are there and hold nothing.
struct SheetCell
{
    SheetValue value = {};
    CellLook look = CellLook::Plain;
    std::size_t rowSpan = 1;
    std::size_t columnSpan = 1;
};

using SheetRow = std::vector<SheetCell>;

/// Rows that are made one by one as they are written: of thousands of reports they would fill the memory. None of their
/// cells reaches over several rows, and none stands beyond the rows above them. What they are made from must outlive them.
struct LaterRows
{
    std::size_t count = 0;
    std::function<SheetRow(std::size_t)> make = {}; ///< [0, count), any number of times
};

/// What is exported as a table: CSV, HTML and workbooks are written from it, in one place each. Rows may be shorter than
/// others. Knows no report and no language.
struct Sheet
{
    std::string name; ///< short; unique among the sheets of a workbook
    std::vector<SheetRow> rows = {}; ///< headings among them
    std::vector<unsigned> widths = {}; ///< of columns, in digits; others are as usual
    std::size_t headingRows = 0; ///< that stay in view, at the top
    std::size_t headingColumns = 0; ///< at the left
    bool hasFilter = false; ///< by the last heading row
    std::size_t printedColumns = 0; ///< at the left, that go on paper; 0: all
    LaterRows laterRows = {}; ///< below `rows`

    [[nodiscard]] std::size_t rowCount() const { return rows.size() + laterRows.count; }
};

/// Every row from the top, with its number.
void forEachRow(const Sheet& sheet, const std::function<void(std::size_t, const SheetRow&)>& visit);

/// As formulas name a cell, from 0: (3, 27) is "AB4".
[[nodiscard]] std::string sheetAddress(std::size_t row, std::size_t column);

/// "'明细'!C4:C40"
[[nodiscard]] std::string sheetRange(const std::string& sheet, const std::string& first, const std::string& last);

/// Whether spreadsheets keep a number as it is: they count in binary floating point, to 15 digits.
[[nodiscard]] bool fitsSpreadsheet(const Decimal& number);
}
