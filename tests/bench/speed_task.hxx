// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::bench
{
/// Seconds of four ways to go through a document, taken in turns for `rounds` rounds: all whole checks (the scripting API), then all bare
/// readings, all checks of the tables alone, all checks of tables and text; at the end the numbers of cells and of body paragraphs.
[[nodiscard]] css::uno::Sequence<double> measureSpeed(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                      const css::uno::Reference<css::lang::XComponent>& document, sal_Int32 rounds);
}
