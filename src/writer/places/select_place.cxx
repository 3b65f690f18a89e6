// SPDX-License-Identifier: MPL-2.0
#include "writer/places/select_place.hxx"

#include "base/text.hxx"
#include "writer/insertion_point.hxx"
#include "writer/office_call.hxx"
#include "writer/place_range.hxx"
#include "writer/places/prompts.hxx"
#include "writer/places/selection_guard.hxx"
#include "writer/text_tables.hxx"

#include <com/sun/star/text/XParagraphCursor.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::uno::Reference;

/// A sentence, or all of a paragraph: nobody wants to type over that.
bool isMoreThanWords(const Reference<css::text::XTextRange>& range)
{
    const auto words = toCodePoints(toUtf8(range->getString()));
    const Reference<css::text::XParagraphCursor> start(range->getText()->createTextCursorByRange(range->getStart()), css::uno::UNO_QUERY_THROW);
    const Reference<css::text::XParagraphCursor> end(range->getText()->createTextCursorByRange(range->getEnd()), css::uno::UNO_QUERY_THROW);
    return (start->isStartOfParagraph() && end->isEndOfParagraph()) || std::ranges::any_of(words, isSentenceEnd);
}

/// What of a place the next key may replace; empty in front of a passage of which it is nothing.
Reference<css::text::XTextRange> replaceable(const Reference<css::text::XTextDocument>& document, const Place& place,
                                             const Reference<css::text::XTextRange>& range)
{
    if (!place.isPassage() || !isMoreThanWords(range))
        return range;
    const auto prompt = firstPromptIn(document, range);
    return prompt.is() ? prompt : range->getStart();
}

/// As a click does, and a drag over what is there. XSelectionSupplier would leave a selection mark behind an empty range, which the next Tab
/// carries on over what was typed meanwhile (measured on 7.4: the figure typed first was lost).
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

Result<void> selectPlace(const Reference<css::text::XTextDocument>& document, const Place& place)
{
    return guarded("operation.select-cell", placeText(place),
                   [&]() -> Result<void>
                   {
                       const auto range = rangeOf(document, place);
                       if (!range.is())
                           return Error{ErrorCode::CellMissing, {{"place", placeText(place)}}};
                       moveView(document, replaceable(document, place, range.get()));
                       return boost::outcome_v2::success();
                   });
}
}
