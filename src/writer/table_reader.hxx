// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/text/XTextTable.hpp>

#include <vector>

namespace gouji
{
/// Whether a section around a table forbids writing into it.
enum class TableProtection
{
    None,
    BySection,
};

/// Appends a table to the blocks, and behind it the tables inside its cells. A table whose geometry does not add up, or that has lines
/// inside boxes (names like "A1.1.2"), is appended without cells and with isUnreadable. Throws UNO exceptions.
void readTable(const css::uno::Reference<css::text::XTextTable>& table, TableProtection protection, std::vector<Block>& blocks);
}
