// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/label_index.hxx"
#include "pasted_table/text_line.hxx"

#include <vector>

namespace gouji
{
/// Whether the words before the first row of a block name every column of the form: neighbours of one group side by
/// side and in the form's order, since their values are assigned by order alone. Between groups the order is that of
/// the heading's lines and proves nothing.
[[nodiscard]] bool nameAllColumns(const std::vector<TextCell>& words, const Axis& columns, const AxisKeys& keys);
}
