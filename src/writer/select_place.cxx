// SPDX-License-Identifier: MPL-2.0
#include "writer/select_place.hxx"

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

/// All of a cell's text; for the whole table, the start of its first cell.
Reference<css::text::XTextCursor> rangeOf(const Reference<css::table::XCell>& cell, const Place& place)
{
    const auto cursor = Reference<css::text::XText>(cell, UNO_QUERY_THROW)->createTextCursor();
    cursor->gotoStart(false);
    if (!place.cell.empty())
        cursor->gotoEnd(true);
    return cursor;
}
}

Result<void> selectPlace(const Reference<css::text::XTextDocument>& document, const Place& place)
{
    return guarded("operation.select-cell", placeText(place),
                   [&]() -> Result<void>
                   {
                       const Error missing{ErrorCode::CellMissing, {{"place", placeText(place)}}};
                       const auto table = findTable(document, place.table);
                       if (!table.is())
                           return missing;
                       const auto cell = findCell(table, place.cell.empty() ? "A1" : place.cell);
                       if (!cell.is())
                           return missing;
                       const Reference<css::view::XSelectionSupplier> selection(document->getCurrentController(), UNO_QUERY_THROW);
                       selection->select(Any(rangeOf(cell, place)));
                       return boost::outcome_v2::success();
                   });
}
}
