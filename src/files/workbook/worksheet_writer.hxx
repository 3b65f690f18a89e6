// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/workbook/cell_formats.hxx"
#include "sheet/sheet.hxx"

#include <xlsxwriter.h>

#include <cstddef>
#include <string>

namespace gouji
{
/// Writes one sheet into its place in a workbook.
class WorksheetWriter
{
public:
    WorksheetWriter(lxw_worksheet* worksheet, CellFormats& formats) : worksheet_(worksheet), formats_(formats) {}

    void write(const Sheet& sheet);

private:
    /// A place as the library counts.
    struct At
    {
        lxw_row_t row;
        lxw_col_t column;
        lxw_format* format;
    };

    void writeRow(const Sheet& sheet, std::size_t row, const SheetRow& cells);
    void writeCell(std::size_t row, std::size_t column, const SheetCell& cell);
    void arrange(const Sheet& sheet);
    void setPaper(const Sheet& sheet);

    void put(const At& at, std::monostate) const;
    void put(const At& at, const std::string& text) const;
    void put(const At& at, const Decimal& number) const;
    void put(const At& at, const SheetFormula& formula) const;
    void put(const At& at, const SheetLink& link);

    lxw_worksheet* worksheet_;
    CellFormats& formats_;
    std::size_t links_ = 0; ///< so far
};
}
