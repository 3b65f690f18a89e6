// SPDX-License-Identifier: MPL-2.0
#include "writer/places/view_cursor.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace gouji
{
using css::uno::Reference;

Reference<css::text::XTextViewCursor> viewCursor(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::text::XTextViewCursorSupplier> supplier(document->getCurrentController(), css::uno::UNO_QUERY);
    return supplier.is() ? supplier->getViewCursor() : Reference<css::text::XTextViewCursor>();
}
}
