// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursor.hpp>

namespace gouji
{
/// The view's cursor; null for a document without a view. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextViewCursor> viewCursor(const css::uno::Reference<css::text::XTextDocument>& document);
}
