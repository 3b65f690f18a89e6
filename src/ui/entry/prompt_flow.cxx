// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/prompt_flow.hxx"

#include "ui/window/frame_session.hxx"

#include "writer/entry/write_typed.hxx"
#include "writer/settings/resources.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
using css::uno::Reference;

void PromptFlow::noteCursor(const Reference<css::text::XTextDocument>& document)
{
    if (isAtPrompt(document))
        prompted_ = paragraphAtCursor(document);
}

bool PromptFlow::goOn(const Reference<css::text::XTextDocument>& document, EntryDirection direction)
{
    const bool isPrompt = isAtPrompt(document);
    if ((!isPrompt && !isCursorInParagraph(document, prompted_)) || !cells_.areIn(document))
        return false;
    if (!isPrompt)
        writeTyped(session_.context(), session_.frame());
    if (goToPrompt(document, words(), direction))
        prompted_ = paragraphAtCursor(document);
    return true;
}

void PromptFlow::forget()
{
    words_.reset();
    prompted_.clear();
}

bool PromptFlow::isAtPrompt(const Reference<css::text::XTextDocument>& document)
{
    if (isAtClickToTypePlace(document))
        return true;
    const auto here = textAtCursor(document);
    return here && !here->paragraph.empty() && isWithinLeftover(here->paragraph, here->selected, words());
}

const std::vector<LeftoverWords>& PromptFlow::words()
{
    if (words_)
        return *words_;
    words_.emplace();
    if (const auto known = resources(session_.context()))
        for (const auto& form : known.value()->forms)
            std::ranges::copy(wordsToWriteOver(form), std::back_inserter(*words_));
    return *words_;
}
}
