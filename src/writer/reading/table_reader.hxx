// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextTable.hpp>

#include <vector>

namespace gouji
{
/// Whether something around a table forbids writing into it: a section, or a cell that holds it.
enum class TableProtection
{
    None,
    Around,
};

/// Appends a table to the blocks, and behind it the tables inside its cells. A table whose geometry does not add up, or
/// that has lines inside boxes (names like "A1.1.2"), is appended without cells and with isUnreadable. Throws UNO
/// exceptions.
void readTable(const css::uno::Reference<css::text::XTextTable>& table, TableProtection protection, std::vector<Block>& blocks);
}
