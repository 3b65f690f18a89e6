// SPDX-License-Identifier: MPL-2.0
#include "writer/select_place.hxx"

#include "writer/find_passage.hxx"
#include "writer/office_call.hxx"
#include "writer/text_tables.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace gouji
{
namespace
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// All of a cell's text; for the whole table, the start of its first cell; null if it is gone.
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

Reference<css::text::XTextCursor> rangeOf(const Reference<css::text::XTextDocument>& document, const Place& place)
{
    if (place.isPassage())
        return findPassage(document, place);
    return place.table.empty() ? document->getText()->createTextCursor() : cellRange(document, place);
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
                       const Reference<css::view::XSelectionSupplier> selection(document->getCurrentController(), UNO_QUERY_THROW);
                       selection->select(Any(range));
                       return boost::outcome_v2::success();
                   });
}
}
