// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/entry/entry_cells.hxx"
#include "writer/places/prompts.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
class FrameSession;

/// How Tab leads from prompt to prompt of a recognised report. One view at a time; main thread only.
class PromptFlow
{
public:
    PromptFlow(FrameSession& session, EntryCells& cells) : session_(session), cells_(cells) {}

    /// The view's cursor stands outside of the cells: if it is at a click-to-type place, or words to write over are
    /// selected, Tab leads on from what will be typed there. Asked before every key: it costs next to nothing where
    /// nothing is selected. Throws UNO exceptions.
    void noteCursor(const css::uno::Reference<css::text::XTextDocument>& document);
    /// After a click: a prompt in angle brackets that the cursor stands in is selected, so that typing replaces it.
    /// Throws UNO exceptions.
    void select(const css::uno::Reference<css::text::XTextDocument>& document);
    /// False if the cursor is at no prompt and not where one was written over: the key is Writer's then. The last
    /// prompt keeps the cursor: a tab in its place would be no better. Throws UNO exceptions.
    [[nodiscard]] bool goOn(const css::uno::Reference<css::text::XTextDocument>& document, EntryDirection direction);
    /// Of another view.
    void forget();

private:
    /// At a click-to-type place, or at or within words to write over, which may be selected.
    [[nodiscard]] bool isAtPrompt(const css::uno::Reference<css::text::XTextDocument>& document);
    [[nodiscard]] bool isWithinWords(const TextAtCursor& here);
    [[nodiscard]] const LeftoverIndex& words();

    FrameSession& session_;
    EntryCells& cells_;
    std::optional<LeftoverIndex> words_; ///< of all forms
    css::uno::Reference<css::text::XTextRange> prompted_; ///< the paragraph of the prompt that the cursor came to last
};
}
