// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursor.hpp>

namespace gouji
{
/// The view's cursor; null for a document without a view. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextViewCursor> viewCursor(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether several ranges are selected in the document's view. Throws UNO exceptions.
[[nodiscard]] bool isSeveralSelected(const css::uno::Reference<css::text::XTextDocument>& document);

/// Selects nothing, where the cursor is. Throws UNO exceptions.
void selectNothing(const css::uno::Reference<css::text::XTextDocument>& document);
}
