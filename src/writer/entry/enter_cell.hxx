// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"

#include "writer/places/cell_at_cursor.hxx"
#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <vector>

namespace gouji
{
/// The office's names of the cells of a table, empty if there is no such table: they change with every row and column
/// that comes, goes, is merged or split. Microseconds a cell. Throws UNO exceptions.
[[nodiscard]] css::uno::Sequence<OUString> cellNamesOf(const css::uno::Reference<css::text::XTextDocument>& document,
                                                       const std::string& table);

/// Puts the view's cursor into the first of the cells that is there and not protected, and selects what it holds, so
/// that typing replaces it. False, and the cursor stays, if there is none. Throws UNO exceptions.
[[nodiscard]] bool enterFirst(const css::uno::Reference<css::text::XTextDocument>& document, const std::vector<Place>& cells);

/// Whether the view's cursor stands in a cell with nothing selected, and the cell holds "0" alone. Throws UNO
/// exceptions.
[[nodiscard]] bool isCursorAtZero(const css::uno::Reference<css::text::XTextDocument>& document, const CellAddress& cell);
}
