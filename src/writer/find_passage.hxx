// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// The words of a passage where they stand now: in their paragraph nearest to where they stood, else in the nearest paragraph that
/// holds them; null if none does. Deleted and hidden text is not looked at. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextCursor> findPassage(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                      const Place& place);
}
