// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/prompt_flow.hxx"

#include "ui/window/frame_session.hxx"

#include "writer/entry/write_typed.hxx"
#include "writer/settings/resource_store.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
using css::uno::Reference;

void PromptFlow::noteCursor(const Reference<css::text::XTextDocument>& document)
{
    const auto here = textAtCursor(document);
    if (isAtClickToTypePlace(document) || (here && here->isSelected() && isWithinWords(*here)))
        prompted_ = paragraphAtCursor(document);
}

void PromptFlow::select(const Reference<css::text::XTextDocument>& document)
{
    const auto here = textAtCursor(document);
    if (!here || here->isSelected() || here->paragraph.find('<') == std::string::npos)
        return;
    const auto prompts = leftoversIn(here->paragraph, words());
    const auto place = here->selected.begin;
    const auto prompt = std::ranges::find_if(
        prompts, [&](const TextRange& range) { return here->paragraph[range.begin] == '<' && range.begin <= place && place < range.end; });
    if (prompt != prompts.end() && cells_.areIn(document))
        selectAround(document, *here, *prompt);
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
    const auto here = textAtCursor(document);
    return isAtClickToTypePlace(document) || (here && isWithinWords(*here));
}

bool PromptFlow::isWithinWords(const TextAtCursor& here)
{
    return !here.paragraph.empty() && isWithinLeftover(here.paragraph, here.selected, words());
}

const LeftoverIndex& PromptFlow::words()
{
    if (words_)
        return *words_;
    words_.emplace();
    if (const auto known = resources(session_.context()))
        for (const auto& form : known.value()->forms)
            words_->add(form.wordsToWriteOver);
    return *words_;
}
}
