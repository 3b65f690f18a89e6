// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
class UndoScope;

/// One empty paragraph and nothing else. Throws UNO exceptions, as all here do.
[[nodiscard]] bool isEmptyDocument(const css::uno::Reference<css::text::XTextDocument>& document);

/// Where a report goes: the view's cursor, or the end of the body if there is no view or its cursor stands in a table,
/// frame, header or note.
[[nodiscard]] css::uno::Reference<css::text::XTextCursor>
insertionCursor(const css::uno::Reference<css::text::XTextDocument>& document);

/// Moves the cursor into an empty paragraph of its own, breaking the paragraph around it where need be, so that neither
/// the text before nor the text behind loses its paragraph format.
void makeOwnParagraph(const css::uno::Reference<css::text::XTextCursor>& cursor, UndoScope& scope);
}
