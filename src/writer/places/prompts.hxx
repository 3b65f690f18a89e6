// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "entry/entry_order.hxx"
#include "structure/leftover_words.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Whether the view's cursor is at a click-to-type place of the body that asks for text. Throws UNO exceptions.
[[nodiscard]] bool isAtClickToTypePlace(const css::uno::Reference<css::text::XTextDocument>& document);

/// A paragraph of the body as its text shows, fields included, and what of it is selected: an empty range at the cursor
/// if nothing is.
struct TextAtCursor
{
    std::string paragraph;
    TextRange selected; ///< may end behind the paragraph

    [[nodiscard]] bool isSelected() const { return selected.begin != selected.end; }
};

/// Where the view's selection begins; nothing outside of the body. Throws UNO exceptions.
[[nodiscard]] std::optional<TextAtCursor> textAtCursor(const css::uno::Reference<css::text::XTextDocument>& document);

/// Selects a part of that paragraph, without fields, that the cursor stands in. Throws UNO exceptions.
void selectAround(const css::uno::Reference<css::text::XTextDocument>& document, const TextAtCursor& here, const TextRange& part);

/// The start of the paragraph that the view's cursor is in; null outside of the body. It moves with the text. Throws
/// UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextRange> paragraphAtCursor(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether the view's cursor is in the paragraph that begins there. Throws UNO exceptions.
[[nodiscard]] bool isCursorInParagraph(const css::uno::Reference<css::text::XTextDocument>& document,
                                       const css::uno::Reference<css::text::XTextRange>& start);

/// Selects the nearest prompt behind the view's cursor, or before it, so that typing replaces it: a click-to-type
/// place, or words to write over. The cursor must be in the body. False, and the cursor stays, if there is none. Throws
/// UNO exceptions.
[[nodiscard]] bool goToPrompt(const css::uno::Reference<css::text::XTextDocument>& document, const LeftoverIndex& words,
                              EntryDirection direction);

/// All click-to-type places within a range of the body, in reading order. Throws UNO exceptions.
[[nodiscard]] std::vector<css::uno::Reference<css::text::XTextRange>> promptsIn(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                                const css::uno::Reference<css::text::XTextRange>& range);
}
