// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "document/document.hxx"

#include "writer/portion_walk.hxx"
#include "writer/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// A paragraph as the reader counts it, with itself and the pieces of its text in the office's document.
struct LocatedParagraph
{
    std::size_t block = 0;
    std::string text;
    std::vector<TextPiece> pieces;
    css::uno::Reference<css::container::XEnumerationAccess> paragraph; ///< the first of those that a deleted end joins
};

/// Reads the body of an open document into plain values: paragraphs and tables in reading order, each table as its true grid.
/// Left out of every text: tracked deletions, hidden characters, notes and their anchors, annotations. Text fields give the text
/// that they show, unfilled click-to-type fields none; the numbers of automatic lists stand beside the text.
/// Changes nothing; holds no UNO reference after it returns. Main thread only.
/// Errors: OfficeRefused (operation, place, reason).
[[nodiscard]] Result<Document> readDocument(const css::uno::Reference<css::text::XTextDocument>& document);

/// The paragraphs that readDocument yields, with their places in the office: for jumping at once, they do not outlive a change.
/// Throws UNO exceptions.
[[nodiscard]] std::vector<LocatedParagraph> locateParagraphs(const css::uno::Reference<css::text::XTextDocument>& document);
}
