// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <string>

namespace gouji
{
/// Where a place is now: all of a cell's text; of a whole table, the start of its first cell; the words of a passage;
/// of the document as a whole, its start. Null if it is gone. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextCursor> rangeOf(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                  const Place& place);

/// Such a range in words, as placeText: "Table3.B7"; outside of tables the words themselves, or the paragraph where
/// there are none. Throws UNO exceptions.
[[nodiscard]] std::string rangeText(const css::uno::Reference<css::text::XTextRange>& range);
}
