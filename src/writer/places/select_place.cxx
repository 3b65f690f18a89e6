// SPDX-License-Identifier: MPL-2.0
#include "writer/places/select_place.hxx"

#include "base/text.hxx"
#include "writer/places/place_range.hxx"
#include "writer/places/prompts.hxx"
#include "writer/places/selection_guard.hxx"
#include "writer/places/view_cursor.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/text/XParagraphCursor.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::uno::Reference;

Reference<css::text::XTextRange> paragraphOf(const Reference<css::text::XTextRange>& range)
{
    const Reference<css::text::XParagraphCursor> paragraph(range->getText()->createTextCursorByRange(range->getStart()), css::uno::UNO_QUERY_THROW);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    return paragraph.get();
}

/// Whether words are all that a paragraph has beside its prompts.
bool fill(const Reference<css::text::XTextRange>& words, const Reference<css::text::XTextRange>& paragraph,
          const std::vector<Reference<css::text::XTextRange>>& prompts)
{
    auto rest = paragraph->getString();
    for (const auto& prompt : prompts)
        rest = rest.replaceFirst(prompt->getString(), OUString());
    return words->getString().trim().getLength() >= rest.trim().getLength();
}

/// The prompt that stands behind words, with nothing but the ends of paragraphs between: a reader gives a prompt's own
/// paragraph no words, and so the place of those before it. Null if none does.
Reference<css::text::XTextRange> promptRightBehind(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& words)
{
    const auto text = words->getText();
    if (text != document->getText())
        return {};
    const auto cursor = text->createTextCursorByRange(words->getEnd());
    cursor->gotoEnd(true);
    const auto prompts = promptsIn(document, cursor.get());
    if (prompts.empty())
        return {};
    cursor->gotoRange(words->getEnd(), false);
    cursor->gotoRange(prompts.front()->getEnd(), true);
    return cursor->getString().trim() == prompts.front()->getString() ? prompts.front() : nullptr;
}

/// What of a place the next key may replace. Nobody wants to type over a sentence or a paragraph: of those it is the
/// first prompt in or right behind them, or nothing, in front of them.
Reference<css::text::XTextRange> replaceable(const Reference<css::text::XTextDocument>& document, const Place& place,
                                             const Reference<css::text::XTextRange>& range)
{
    if (!place.isPassage())
        return range;
    const auto paragraph = paragraphOf(range);
    auto prompts = promptsIn(document, paragraph);
    if (!fill(range, paragraph, prompts))
    {
        if (!std::ranges::any_of(toCodePoints(toUtf8(range->getString())), isSentenceEnd))
            return range;
        prompts = promptsIn(document, range);
    }
    if (prompts.empty())
        prompts.push_back(promptRightBehind(document, range));
    return prompts.front().is() ? prompts.front() : range->getStart();
}

/// As a click does, and a drag over what is there. XSelectionSupplier would leave a selection mark behind an empty
/// range, which the next Tab carries on over what was typed meanwhile (measured on 7.4: the figure typed first was
/// lost).
void moveView(const Reference<css::text::XTextDocument>& document, const Reference<css::text::XTextRange>& range)
{
    const auto view = viewCursor(document);
    if (!view.is())
        throw css::uno::RuntimeException("the document is shown in no view with a text cursor");
    view->gotoRange(range->getStart(), false);
    if (range->getString().isEmpty())
        return;
    view->gotoRange(range->getEnd(), true);
    guardSelection(document, range);
}
}

Result<void> selectPlace(const Reference<css::text::XTextDocument>& document, const Place& place, LongPassage longPassage)
{
    return guarded("operation.select-cell", placeText(place),
                   [&]() -> Result<void>
                   {
                       const auto range = rangeOf(document, place);
                       if (!range.is())
                           return Error{ErrorCode::CellMissing, {{"place", placeText(place)}}};
                       moveView(document, longPassage == LongPassage::Selected ? range.get() : replaceable(document, place, range.get()));
                       return boost::outcome_v2::success();
                   });
}
}
