// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"

#include "writer/reading/read_document.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// The words of a passage where they stand now: in their paragraph nearest to where they stood, else in the nearest
/// paragraph that holds them; null if none does. Deleted and hidden text is not looked at. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextCursor> findPassage(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                      const Place& place);

/// The same of a part of the passage, whose place was read together with it: the number alone. Found by the whole
/// passage, so that it is no other of the same signs. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextCursor> findWithin(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                     const Place& passage, const Place& part);

/// Bytes [begin, end) of a paragraph's text; null if they are not all there. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextCursor> rangeOf(const LocatedParagraph& paragraph, std::size_t begin, std::size_t end);
}
