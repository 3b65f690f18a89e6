// SPDX-License-Identifier: MPL-2.0
#include "writer/select_place.hxx"

#include "writer/office_call.hxx"
#include "writer/place_range.hxx"
#include "writer/text_tables.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace gouji
{
Result<void> selectPlace(const css::uno::Reference<css::text::XTextDocument>& document, const Place& place)
{
    return guarded("operation.select-cell", placeText(place),
                   [&]() -> Result<void>
                   {
                       const auto range = rangeOf(document, place);
                       if (!range.is())
                           return Error{ErrorCode::CellMissing, {{"place", placeText(place)}}};
                       const css::uno::Reference<css::view::XSelectionSupplier> selection(document->getCurrentController(),
                                                                                          css::uno::UNO_QUERY_THROW);
                       selection->select(css::uno::Any(range));
                       return boost::outcome_v2::success();
                   });
}
}
