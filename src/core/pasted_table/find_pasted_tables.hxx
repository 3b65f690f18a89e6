// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "form/forms.hxx"
#include "pasted_table/pasted_table.hxx"

#include <vector>

namespace gouji
{
/// Finds the statutory tables that were pasted as text: runs of paragraphs that hold most of a table's labels and
/// little else, with cells parted by tabs or vertical bars, or one cell per line. A label of another table, a table, a
/// report's title or prose ends a run. In reading order, no two over the same paragraph. The forms must outlive the
/// result.
[[nodiscard]] std::vector<PastedTable> findPastedTables(const Document& document, const Forms& forms);
}
