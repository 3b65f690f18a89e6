// SPDX-License-Identifier: MPL-2.0
#include "writer/places/place_range.hxx"

#include "writer/places/find_passage.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XText.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// The first paragraph of a cell that holds a table; null if it holds none. A cursor that goes to the start of such a
/// cell may come into the inner table, and is refused as a place of the outer one.
Reference<css::text::XTextRange> paragraphBesideTable(const Reference<css::table::XCell>& cell)
{
    Reference<css::text::XTextRange> paragraph;
    bool holdsTable = false;
    const auto elements = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (elements->hasMoreElements())
    {
        const css::uno::Any element = elements->nextElement();
        holdsTable |= Reference<css::text::XTextTable>(element, UNO_QUERY).is();
        if (!paragraph.is())
            paragraph.set(element, UNO_QUERY);
    }
    return holdsTable ? paragraph : nullptr;
}

Reference<css::text::XTextCursor> cellRange(const Reference<css::text::XTextDocument>& document, const Place& place)
{
    const auto table = findTable(document, place.table);
    const auto cell = table.is() ? findCell(table, place.cell.empty() ? "A1" : place.cell) : Reference<css::table::XCell>();
    if (!cell.is())
        return {};
    const Reference<css::text::XText> text(cell, UNO_QUERY_THROW);
    if (const auto beside = paragraphBesideTable(cell); beside.is())
    {
        const auto cursor = text->createTextCursorByRange(beside->getStart());
        if (!place.cell.empty())
            cursor->gotoRange(beside->getEnd(), true);
        return cursor;
    }
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    if (!place.cell.empty())
        cursor->gotoEnd(true);
    return cursor;
}
}

Reference<css::text::XTextCursor> rangeOf(const Reference<css::text::XTextDocument>& document, const Place& place)
{
    if (place.isPassage())
        return findPassage(document, place);
    return place.table.empty() ? document->getText()->createTextCursor() : cellRange(document, place);
}

std::string rangeText(const Reference<css::text::XTextRange>& range)
{
    const Reference<XPropertySet> properties(range, UNO_QUERY_THROW);
    const Reference<XPropertySet> cell(properties->getPropertyValue("Cell"), UNO_QUERY);
    if (cell.is())
    {
        const Reference<css::container::XNamed> table(properties->getPropertyValue("TextTable"), UNO_QUERY_THROW);
        return toUtf8(table->getName() + "." + propertyOr(cell, "CellName", OUString()));
    }
    if (const OUString words = range->getString(); !words.isEmpty())
        return toUtf8(words);
    const Reference<css::text::XParagraphCursor> paragraph(range->getText()->createTextCursorByRange(range), UNO_QUERY_THROW);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    return toUtf8(paragraph->getString());
}
}
