// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "entry/entry_order.hxx"
#include "structure/leftover_words.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <vector>

namespace gouji
{
/// A prompt is a click-to-type place of the body that asks for text, or words that a Word format kept in the place of one, or an instruction of
/// the form: `words`, as wordsToWriteOver gives them.
using PromptWords = std::vector<LeftoverWords>;

/// Whether the view's cursor is at a prompt: at a click-to-type place, or at or within such words, which may be selected. Throws UNO exceptions.
[[nodiscard]] bool isAtPrompt(const css::uno::Reference<css::text::XTextDocument>& document, const PromptWords& words);

/// The start of the paragraph that the view's cursor is in; null outside of the body. It moves with the text. Throws UNO exceptions.
[[nodiscard]] css::uno::Reference<css::text::XTextRange> paragraphAtCursor(const css::uno::Reference<css::text::XTextDocument>& document);

/// Whether the view's cursor is in the paragraph that begins there. Throws UNO exceptions.
[[nodiscard]] bool isCursorInParagraph(const css::uno::Reference<css::text::XTextDocument>& document,
                                       const css::uno::Reference<css::text::XTextRange>& start);

/// Selects the nearest prompt behind the view's cursor, or before it, so that typing replaces it; the cursor must be in the body. False, and the
/// cursor stays, if there is none. Throws UNO exceptions.
[[nodiscard]] bool goToPrompt(const css::uno::Reference<css::text::XTextDocument>& document, const PromptWords& words, EntryDirection direction);

/// All click-to-type places within a range of the body, in reading order. Throws UNO exceptions.
[[nodiscard]] std::vector<css::uno::Reference<css::text::XTextRange>> promptsIn(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                                const css::uno::Reference<css::text::XTextRange>& range);
}
