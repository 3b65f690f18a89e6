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
/// Appends a table to the blocks, and behind it the tables inside its cells. A table whose geometry does not add up, or
/// that has lines inside boxes (names like "A1.1.2"), is appended without cells and with isUnreadable. Of a layout
/// table nothing is appended: its cells are returned, in reading order, to be read as text of the body. `frame`: the
/// text frame that it stands in; empty in the body. Throws UNO exceptions.
std::vector<css::uno::Reference<css::container::XEnumerationAccess>> readTable(const css::uno::Reference<css::text::XTextTable>& table,
                                                                               const std::string& frame, std::vector<Block>& blocks);
}
