// SPDX-License-Identifier: MPL-2.0
#include "writer/entry/write_typed.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void writeTyped(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::text::XTextViewCursorSupplier> view(frame->getController(), UNO_QUERY_THROW);
    const auto cursor = view->getViewCursor();
    const auto here = cursor->getStart();
    // Every command that moves the cursor does this first.
    const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(context)->executeDispatch(provider, ".uno:GoToEndOfLine", OUString(), 0, {});
    cursor->gotoRange(here, false);
}
}
