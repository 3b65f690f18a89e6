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

/// What a cell begins with, of each kind.
struct CellStart
{
    Reference<css::text::XTextRange> paragraph;
    Reference<css::text::XTextTable> table;
};

CellStart startOf(const Reference<css::table::XCell>& cell)
{
    CellStart start;
    const auto elements = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (elements->hasMoreElements())
    {
        const css::uno::Any element = elements->nextElement();
        if (!start.table.is())
            start.table.set(element, UNO_QUERY);
        if (!start.paragraph.is())
            start.paragraph.set(element, UNO_QUERY);
    }
    return start;
}

/// All of a cell; where it holds a table, its first paragraph beside that, and the first cell of a table that is all it
/// holds. A cursor that goes to the start of such a cell comes into the inner table, and is no place of the outer one.
Reference<css::text::XTextCursor> rangeOfCell(const Reference<css::table::XCell>& cell)
{
    if (!cell.is())
        return {};
    const auto start = startOf(cell);
    if (start.table.is() && !start.paragraph.is())
        return rangeOfCell(findCell(start.table, "A1"));
    const Reference<css::text::XText> text(cell, UNO_QUERY_THROW);
    if (start.table.is())
    {
        const auto cursor = text->createTextCursorByRange(start.paragraph->getStart());
        cursor->gotoRange(start.paragraph->getEnd(), true);
        return cursor;
    }
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    cursor->gotoEnd(true);
    return cursor;
}

Reference<css::text::XTextCursor> cellRange(const Reference<css::text::XTextDocument>& document, const Place& place)
{
    const auto table = findTable(document, place.table);
    const auto cursor = table.is() ? rangeOfCell(findCell(table, place.cell.empty() ? "A1" : place.cell)) : nullptr;
    if (cursor.is() && place.cell.empty())
        cursor->collapseToStart();
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
