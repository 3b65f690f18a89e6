// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "pasted_table/pasted_table.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// table-missing.text: a statutory table stands in the report as text. table-missing.text-unclear: it does,
/// but headings and rows cannot be assigned. The place is its first line.
[[nodiscard]] Finding findingOfPastedTable(const Form& reportForm, const TableForm& missing, const PastedTable& table);

/// table-row-missing.text: what of the text was not put into the form's table of that title when it was converted. The
/// place is the new table, by the office's name.
[[nodiscard]] Finding findingOfLeftOut(const Form& form, const std::string& title, const std::string& tableName,
                                       const std::vector<std::string>& texts);
}
