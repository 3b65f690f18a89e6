// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// What one cell holds, and the tables inside it. The tables are references into the document: use them at once, keep
/// none.
struct CellContent
{
    std::string text;
    CellNotes notes;
    std::vector<css::uno::Reference<css::text::XTextTable>> innerTables;
};

/// Reads one cell, the only way to read one: the reader and the applier must see the same text. Throws UNO exceptions.
[[nodiscard]] CellContent readCell(const css::uno::Reference<css::table::XCell>& cell);
}
