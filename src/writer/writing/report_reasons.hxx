// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "reason/reason_book.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// The reasons kept with a document: one user-defined document property, the string "Gouji.Reasons", which .odt and
/// .docx store. No such property is an empty book. Errors: ReasonsUnreadable, OfficeRefused.
[[nodiscard]] Result<ReasonBook> readReasons(const css::uno::Reference<css::text::XTextDocument>& document);

/// Keeps the book with the document, and marks the document modified; an empty book removes the property, so that
/// nothing is left. The office cannot undo it. Errors: DocumentReadOnly, and the document is as it was; OfficeRefused.
[[nodiscard]] Result<void> writeReasons(const css::uno::Reference<css::text::XTextDocument>& document, const ReasonBook& book);
}
