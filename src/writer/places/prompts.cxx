// SPDX-License-Identifier: MPL-2.0
#include "writer/places/prompts.hxx"

#include "writer/places/find_passage.hxx"
#include "writer/places/view_cursor.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/PlaceholderType.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
using css::text::XTextField;
using css::text::XTextRange;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Ranges = std::vector<Reference<XTextRange>>;

bool asksForText(const Reference<XTextField>& field)
{
    const Reference<css::lang::XServiceInfo> info(field, UNO_QUERY_THROW);
    if (!info->supportsService("com.sun.star.text.textfield.JumpEdit"))
        return false;
    const Reference<css::beans::XPropertySet> properties(field, UNO_QUERY_THROW);
    return propertyOr<sal_Int16>(properties, "PlaceHolderType", css::text::PlaceholderType::TEXT) == css::text::PlaceholderType::TEXT;
}

/// Of the body, in no order.
Ranges clickToTypePlaces(const Reference<css::text::XTextDocument>& document)
{
    Ranges found;
    for (const auto fields = Reference<css::text::XTextFieldsSupplier>(document, UNO_QUERY_THROW)->getTextFields()->createEnumeration();
         fields->hasMoreElements();)
    {
        const Reference<XTextField> field(fields->nextElement(), UNO_QUERY_THROW);
        if (asksForText(field) && field->getAnchor()->getText() == document->getText())
            found.push_back(field->getAnchor());
    }
    return found;
}

/// Words to be written over, where they stand as plain text of the body.
Ranges plainPrompts(const Reference<css::text::XTextDocument>& document, const LeftoverIndex& words)
{
    Ranges found;
    for (const auto& paragraph : locateParagraphs(document))
        for (const auto& range : leftoversIn(paragraph.text, words))
            if (const auto place = rangeOf(paragraph, range.begin, range.end); place.is())
                found.push_back(place.get());
    return found;
}

/// Null where the view's cursor has none: in a comment, at a picture.
Reference<css::text::XText> textOf(const Reference<css::text::XTextViewCursor>& view)
{
    const auto text = guarded("operation.read-cursor", "", [&]() -> Result<Reference<css::text::XText>> { return view->getText(); });
    return text ? text.value() : nullptr;
}

Reference<XTextRange> startOfParagraph(const Reference<css::text::XTextDocument>& document, const Reference<XTextRange>& place)
{
    const Reference<css::text::XParagraphCursor> cursor(document->getText()->createTextCursorByRange(place->getStart()), UNO_QUERY_THROW);
    cursor->gotoStartOfParagraph(false);
    return cursor.get();
}
}

std::vector<Reference<XTextRange>> promptsIn(const Reference<css::text::XTextDocument>& document, const Reference<XTextRange>& range)
{
    const Reference<css::text::XTextRangeCompare> compare(document->getText(), UNO_QUERY_THROW);
    if (range->getText() != document->getText())
        return {};
    auto places = clickToTypePlaces(document);
    std::erase_if(places, [&](const auto& place)
                  { return compare->compareRegionStarts(range, place) < 0 || compare->compareRegionEnds(place, range) < 0; });
    std::ranges::sort(places, [&](const auto& one, const auto& other) { return compare->compareRegionStarts(one, other) > 0; });
    return places;
}

bool isAtClickToTypePlace(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::beans::XPropertySet> cursor(viewCursor(document), UNO_QUERY);
    const Reference<XTextField> field(cursor.is() ? cursor->getPropertyValue("TextField") : css::uno::Any(), UNO_QUERY);
    return field.is() && asksForText(field) && field->getAnchor()->getText() == document->getText();
}

std::optional<TextAtCursor> textAtCursor(const Reference<css::text::XTextDocument>& document)
{
    const auto start = paragraphAtCursor(document);
    if (!start.is())
        return std::nullopt;
    const auto view = viewCursor(document);
    const Reference<css::text::XParagraphCursor> paragraph(document->getText()->createTextCursorByRange(start), UNO_QUERY_THROW);
    paragraph->gotoEndOfParagraph(true);
    const auto before = document->getText()->createTextCursorByRange(start);
    before->gotoRange(view->getStart(), true);
    const auto begin = toUtf8(before->getString()).size();
    return TextAtCursor{toUtf8(paragraph->getString()), {0, begin, begin + toUtf8(view->getString()).size()}};
}

void selectAround(const Reference<css::text::XTextDocument>& document, const TextAtCursor& here, const TextRange& part)
{
    const auto lengthOf = [&](std::size_t begin, std::size_t end)
    { return static_cast<sal_Int16>(fromUtf8(here.paragraph.substr(begin, end - begin)).getLength()); };
    const auto view = viewCursor(document);
    view->goLeft(lengthOf(part.begin, here.selected.begin), false);
    view->goRight(lengthOf(part.begin, part.end), true);
}

Reference<XTextRange> paragraphAtCursor(const Reference<css::text::XTextDocument>& document)
{
    const auto view = viewCursor(document);
    if (!view.is() || textOf(view) != document->getText())
        return {};
    return startOfParagraph(document, view->getStart());
}

bool isCursorInParagraph(const Reference<css::text::XTextDocument>& document, const Reference<XTextRange>& start)
{
    const auto here = paragraphAtCursor(document);
    const Reference<css::text::XTextRangeCompare> compare(document->getText(), UNO_QUERY_THROW);
    // What is typed at the start of a paragraph moves a place that was there.
    return here.is() && start.is() && compare->compareRegionStarts(here, startOfParagraph(document, start)) == 0;
}

bool goToPrompt(const Reference<css::text::XTextDocument>& document, const LeftoverIndex& words, EntryDirection direction)
{
    const auto view = viewCursor(document);
    const Reference<css::text::XTextRangeCompare> compare(document->getText(), UNO_QUERY_THROW);
    const int step = direction == EntryDirection::Forward ? 1 : -1;
    auto places = clickToTypePlaces(document);
    std::ranges::copy(plainPrompts(document, words), std::back_inserter(places));
    std::erase_if(places, [&](const auto& place) { return compare->compareRegionStarts(view->getStart(), place) * step <= 0; });
    const auto nearest = std::ranges::max_element(
        places, [&](const auto& one, const auto& other) { return compare->compareRegionStarts(one, other) * step < 0; });
    if (nearest == places.end())
        return false;
    view->gotoRange((*nearest)->getStart(), false);
    view->gotoRange((*nearest)->getEnd(), true);
    return true;
}
}
