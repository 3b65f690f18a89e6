// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/text_labels.hxx"
#include "pasted_table/pasted_table.hxx"
#include "pasted_table/text_line.hxx"

#include <vector>

namespace gouji
{
/// Assigns the values of pasted text to the figures of one statutory table. Cells to the left of a value may have been
/// lost, so that a row is read from the right: from its first to its last filled cell there must be exactly as many as
/// the form has columns. A row with another number, with an unknown or repeated label, or below headings that are not
/// the form's, is left out and listed.
[[nodiscard]] TextReading readPastedTable(const std::vector<TextLine>& lines, const TableKeys& keys, const TextLabels& labels);
}
