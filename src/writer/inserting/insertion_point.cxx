// SPDX-License-Identifier: MPL-2.0
#include "writer/inserting/insertion_point.hxx"

#include "writer/places/view_cursor.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/undo_scope.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XText.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

void breakParagraph(const Reference<css::text::XTextCursor>& cursor, UndoScope& scope)
{
    cursor->getText()->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    scope.noteChange();
}
}

bool isEmptyDocument(const Reference<css::text::XTextDocument>& document)
{
    const auto elements = Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    const Reference<css::text::XTextRange> first(elements->nextElement(), UNO_QUERY);
    return first.is() && !elements->hasMoreElements() && first->getString().isEmpty();
}

Reference<css::text::XTextCursor> insertionCursor(const Reference<css::text::XTextDocument>& document)
{
    const auto body = document->getText();
    const auto view = viewCursor(document);
    // While a comment is written the view's cursor refuses to say where it is.
    const Result<Reference<css::text::XTextRange>> place =
        guarded("", "", [&]() -> Result<Reference<css::text::XTextRange>> { return view.is() && view->getText() == body ? view->getEnd() : body->getEnd(); });
    return body->createTextCursorByRange(place ? place.value() : body->getEnd());
}

void makeOwnParagraph(const Reference<css::text::XTextCursor>& cursor, UndoScope& scope)
{
    const Reference<css::text::XParagraphCursor> paragraph(cursor, UNO_QUERY_THROW);
    const bool isAtStart = paragraph->isStartOfParagraph();
    const bool isAtEnd = paragraph->isEndOfParagraph();
    if (!isAtStart)
        breakParagraph(cursor, scope);
    if (isAtEnd)
        return;
    breakParagraph(cursor, scope);
    cursor->goLeft(1, false);
}
}
