// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// The text of a frame that is anchored in the document: drawn by hand, of a drawn text box, or made by Writer from a
/// .docx table with text around it.
struct AnchoredText
{
    css::uno::Reference<css::text::XText> text;
    std::string frame; ///< its name
};

/// Whether the document has frames or drawn shapes at all; asking each paragraph of one without them is slow. Throws UNO
/// exceptions.
[[nodiscard]] bool hasAnchoredContent(const css::uno::Reference<css::text::XTextDocument>& document);

/// The text frames that are anchored to a paragraph, or to this portion of one (TextPortionType Frame), in their order.
/// Source: measured on LibreOffice 7.4. Throws UNO exceptions.
[[nodiscard]] std::vector<AnchoredText> textsAnchoredTo(const css::uno::Reference<css::uno::XInterface>& anchor);

/// Those that are anchored to a page and hold a table: nobody can say between which paragraphs they stand.
[[nodiscard]] std::vector<AnchoredText> textsAnchoredToPages(const css::uno::Reference<css::text::XTextDocument>& document);
}
