// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "document/document.hxx"

#include "writer/reading/portion_walk.hxx"
#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <chrono>
#include <memory>
#include <optional>

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

/// Reads the body of an open document into plain values: paragraphs and tables in reading order, each table as its true
/// grid; what stands in text frames and in layout tables, too (see Document). Left out of every text: tracked deletions, hidden characters, notes and their anchors, annotations. Text
/// fields give the text that they show, unfilled click-to-type fields none; the numbers of automatic lists stand beside
/// the text. Changes nothing; holds no UNO reference after it returns. Main thread only. Errors: OfficeRefused
/// (operation, place, reason).
[[nodiscard]] Result<Document> readDocument(const css::uno::Reference<css::text::XTextDocument>& document);

/// The paragraphs that readDocument yields, with their places in the office: for jumping at once, they do not outlive a
/// change. Throws UNO exceptions.
[[nodiscard]] std::vector<LocatedParagraph> locateParagraphs(const css::uno::Reference<css::text::XTextDocument>& document);

/// The same reading as readDocument's, done in slices so that the user can go on typing between them. Holds references
/// into the document: after any change of it the reading is void, and must be thrown away. Main thread only.
class SlicedReading
{
public:
    explicit SlicedReading(const css::uno::Reference<css::text::XTextDocument>& document);
    ~SlicedReading();
    SlicedReading(const SlicedReading&) = delete;
    SlicedReading& operator=(const SlicedReading&) = delete;

    /// Reads on until the time is used up, at least one paragraph or table. The document once all of it has been read, before that none:
    /// half a document can be judged by nobody. Errors: as readDocument.
    [[nodiscard]] Result<std::optional<Document>> readOn(std::chrono::microseconds budget);

private:
    class Reader;

    css::uno::Reference<css::text::XTextDocument> document_;
    std::unique_ptr<Reader> reader_;
};
}
