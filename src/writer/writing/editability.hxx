// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace gouji
{
class Sections;

/// Whether the document is open for editing; the office itself accepts API writes into read-only documents without
/// complaint. Throws UNO exceptions.
[[nodiscard]] bool isEditable(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether a cell of a text table is protected itself. Throws UNO exceptions.
[[nodiscard]] bool isProtected(const css::uno::Reference<css::uno::XInterface>& cell);

/// Whether something around the table forbids writing into it: a protected section or frame, or a protected cell that
/// holds the table. Throws UNO exceptions.
[[nodiscard]] bool isProtectedAround(const css::uno::Reference<css::text::XTextTable>& table, const Sections& sections);

/// The same of a piece of text, in a cell or outside of tables. Measured: the office lets an API write there, and take
/// comments out, all the same. Throws UNO exceptions.
[[nodiscard]] bool isProtectedAround(const css::uno::Reference<css::text::XTextRange>& range, const Sections& sections);
}
