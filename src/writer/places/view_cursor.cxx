// SPDX-License-Identifier: MPL-2.0
#include "writer/places/view_cursor.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace gouji
{
using css::uno::Reference;

Reference<css::text::XTextViewCursor> viewCursor(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::text::XTextViewCursorSupplier> supplier(document->getCurrentController(), css::uno::UNO_QUERY);
    return supplier.is() ? supplier->getViewCursor() : Reference<css::text::XTextViewCursor>();
}

bool isSeveralSelected(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::view::XSelectionSupplier> view(document->getCurrentController(), css::uno::UNO_QUERY);
    const Reference<css::container::XIndexAccess> ranges(view.is() ? view->getSelection() : css::uno::Any(), css::uno::UNO_QUERY);
    return ranges.is() && ranges->getCount() > 1;
}

void selectNothing(const Reference<css::text::XTextDocument>& document)
{
    if (const auto view = viewCursor(document); view.is())
        view->gotoRange(view->getEnd(), false);
}
}
