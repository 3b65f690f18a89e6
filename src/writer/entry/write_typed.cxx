// SPDX-License-Identifier: MPL-2.0
#include "writer/entry/write_typed.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void writeTyped(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
{
    // Every command that moves the cursor does this first. A range to come back to would not outlive the text that is replaced.
    const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
    const auto dispatcher = css::frame::DispatchHelper::create(context);
    for (const char* step : {".uno:GoLeft", ".uno:GoRight"})
        dispatcher->executeDispatch(provider, OUString::createFromAscii(step), OUString(), 0, {});
}
}
