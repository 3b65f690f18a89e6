// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::bench
{
void closeSidebar(const css::uno::Reference<css::frame::XFrame>& frame);

/// Opens the sidebar of a window with the panel; seconds. The results of the check are known already, so it is the time
/// until the list stands there. Not in the event that closed it, since the office ends a sidebar behind that. Throws
/// UNO exceptions.
[[nodiscard]] double openPanel(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::frame::XFrame>& frame);
}
