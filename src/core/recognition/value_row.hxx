// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recognition/table_match.hxx"

namespace gouji
{
/// Whether the form prints labels before its rows; 表四 has one row of values and none.
[[nodiscard]] bool printsRowLabels(const TableForm& form);

/// Fits a grid to a table without row labels: one row of values below its headings, empty rows between them skipped;
/// what follows may be a note over the whole width. `match` knows form and table.
[[nodiscard]] TableMatch matchValueRow(const Grid& grid, const TableKeys& keys, TableMatch match);
}
