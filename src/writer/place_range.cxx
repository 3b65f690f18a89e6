// SPDX-License-Identifier: MPL-2.0
#include "writer/place_range.hxx"

#include "writer/find_passage.hxx"
#include "writer/text_tables.hxx"

#include <com/sun/star/text/XText.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::text::XTextCursor> cellRange(const Reference<css::text::XTextDocument>& document, const Place& place)
{
    const auto table = findTable(document, place.table);
    const auto cell = table.is() ? findCell(table, place.cell.empty() ? "A1" : place.cell) : Reference<css::table::XCell>();
    if (!cell.is())
        return {};
    const auto cursor = Reference<css::text::XText>(cell, UNO_QUERY_THROW)->createTextCursor();
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
}
