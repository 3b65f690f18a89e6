// SPDX-License-Identifier: MPL-2.0
#include "opening_task.hxx"

#include "ui/window/report_deck.hxx"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include <chrono>

namespace gouji::bench
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
Reference<css::ui::XSidebarProvider> sidebarOf(const Reference<css::frame::XFrame>& frame)
{
    return Reference<css::frame::XController2>(frame->getController(), UNO_QUERY_THROW)->getSidebar();
}
}

void closeSidebar(const Reference<css::frame::XFrame>& frame)
{
    sidebarOf(frame)->setVisible(false);
}

double openPanel(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
{
    const auto start = std::chrono::steady_clock::now();
    if (!showReportDeck(context, frame))
        throw css::uno::RuntimeException("no panel");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
}
