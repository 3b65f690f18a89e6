// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace gouji
{
/// Keeps what a jump has selected in the document's view from being lost by the next key. Typing replaces the words, as
/// it should; but with words selected Writer's Tab carries the selection on over the next cell, so that typing then
/// empties both, and Enter breaks the line in their place (measured on 7.4, with words selected by hand, too). So if
/// the next key is Tab or Enter and the words are still what is selected, the cursor is put behind them first, and
/// Writer does the rest as after a click. One key, then it is gone. Throws UNO exceptions.
void guardSelection(const css::uno::Reference<css::text::XTextDocument>& document, const css::uno::Reference<css::text::XTextRange>& words);
}
