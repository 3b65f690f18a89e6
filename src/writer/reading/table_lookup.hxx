// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <string>

namespace gouji
{
/// The table of that name, or null. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextTable> findTable(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                   const std::string& name);

/// The visible cell of that name, or null if there is none or a merged cell covers it (the office gives an object for
/// those, and what is written into it is saved but never shown). Use it at once: a stale cell can end the office.
/// Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::table::XCell> findCell(const css::uno::Reference<css::text::XTextTable>& table,
                                                              const std::string& name);
}
