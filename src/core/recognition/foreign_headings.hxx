// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/label_index.hxx"
#include "recognition/grid.hxx"
#include "recognition/row_match.hxx"
#include "recognition/table_match.hxx"

#include <vector>

namespace gouji
{
/// Rows of words between the form's rows of one piece, most of which head no column of the form, each with the form's
/// rows below it, which are read all the same. `rows` are those that were found, downwards. A piece's own first rows
/// are judged by those that read its columns.
[[nodiscard]] std::vector<ForeignHeading> foreignHeadingRows(const Grid& grid, const TableKeys& keys, const std::vector<RowMatch>& rows);
}
