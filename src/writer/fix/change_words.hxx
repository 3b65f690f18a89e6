// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "fix/fix.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>

namespace gouji
{
/// Writes the new words of a number in the prose as one undo step of that title; with change tracking on, as a tracked
/// change. They look like the last sign of the old ones; everything around stays. Verified first: the document may be
/// written, the words and those around them stand exactly where they were read, are in no protected section and no
/// change that is not yet accepted, and nothing but text is within them. Errors: DocumentReadOnly, FormsProtected,
/// CellProtected (place), WordsChanged, WordsHavePendingChange (words), WordsNotPlain (words, content), OfficeRefused;
/// nothing is written then.
[[nodiscard]] Result<void> changeWords(const css::uno::Reference<css::text::XTextDocument>& document, const WordChange& change,
                                       const std::string& undoTitle);
}
