// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "document/document.hxx"

#include "writer/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// Reads the body of an open document into plain values: paragraphs and tables in reading order, each table as its true grid.
/// Left out of every text: tracked deletions, hidden characters, notes and their anchors, annotations. Text fields give the text
/// that they show, unfilled click-to-type fields none. Changes nothing; holds no UNO reference after it returns. Main thread only.
/// Errors: OfficeRefused (operation, place, reason).
[[nodiscard]] Result<Document> readDocument(const css::uno::Reference<css::text::XTextDocument>& document);
}
