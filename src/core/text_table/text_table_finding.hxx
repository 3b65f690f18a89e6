// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "text_table/text_table.hxx"

namespace gouji
{
/// table-missing.text: a statutory table stands in the report as text. table-missing.text-unclear: it does,
/// but headings and rows cannot be assigned. The place is its first line.
[[nodiscard]] Finding findingOfTextTable(const Form& reportForm, const TableForm& missing, const TextTable& table);
}
