// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/sheet.hxx"

#include <xlsxwriter.h>

#include <map>
#include <utility>

namespace gouji
{
/// The formats of a workbook's cells, each made once. They live as long as the workbook.
class CellFormats
{
public:
    explicit CellFormats(lxw_workbook* workbook) : workbook_(workbook) {}

    /// By look and by what stands in the cell; numbers are shown with the digits behind the point that they have.
    [[nodiscard]] lxw_format* of(const SheetCell& cell);

private:
    /// How values of one kind are written: digits behind the point, or one of the below.
    using Writing = int;

    [[nodiscard]] static Writing writingOf(const SheetValue& value);
    [[nodiscard]] lxw_format* make(CellLook look, Writing writing) const;

    lxw_workbook* workbook_;
    std::map<std::pair<CellLook, Writing>, lxw_format*> formats_;
};
}
