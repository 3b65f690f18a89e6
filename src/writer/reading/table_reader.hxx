// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// Whether something around a table forbids writing into it: a section, a frame, or a cell that holds it.
enum class TableProtection
{
    None,
    Around,
};

/// A cell of a layout table, to be read as text of the body.
struct LayoutCell
{
    css::uno::Reference<css::container::XEnumerationAccess> content;
    TableProtection protection = TableProtection::None;
};

/// Where a table stands.
struct TableSurroundings
{
    TableProtection protection = TableProtection::None;
    std::string frame = {}; ///< name of the text frame; empty in the body
};

/// Appends a table to the blocks, and behind it the tables inside its cells. A table whose geometry does not add up, or
/// that has lines inside boxes (names like "A1.1.2"), is appended without cells and with isUnreadable. Of a layout
/// table nothing is appended: its cells are returned, in reading order. Throws UNO exceptions.
std::vector<LayoutCell> readTable(const css::uno::Reference<css::text::XTextTable>& table, const TableSurroundings& surroundings,
                                  std::vector<Block>& blocks);
}
