// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <optional>
#include <string>

namespace gouji
{
/// Something beside visible text that is lost when the text is replaced, as a key of the catalogues: "content.comment".
using ForeignContent = std::optional<std::string>;

/// The first such thing in a paragraph or anchored to it: notes, comments, hidden text, fields, marks, controls,
/// pictures, frames, shapes. A bookmark counts, since undo does not bring it back; what else is there is named first.
/// Tracked changes are none. Throws UNO exceptions. Source: uno-notes G9, measured on LibreOffice 7.4.
[[nodiscard]] ForeignContent foreignContentOf(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph);

/// The same of what stands in a piece of a paragraph, as an enumeration of a cursor gives it; what is anchored to the
/// paragraph does not count, since the paragraph stays. Throws UNO exceptions.
[[nodiscard]] ForeignContent foreignContentWithin(const css::uno::Reference<css::container::XEnumerationAccess>& piece);

/// The same of a cell, where tables and sections inside it count, too. Throws UNO exceptions.
[[nodiscard]] ForeignContent foreignContentOf(const css::uno::Reference<css::table::XCell>& cell,
                                              const css::uno::Reference<css::text::XTextTable>& table);
}
