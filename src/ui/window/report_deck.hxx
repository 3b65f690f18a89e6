// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji
{
/// The deck "Report check" in the sidebar of a window (registry/Sidebar.xcu).

/// Of its panel, in pixels; narrower, nothing can be read.
constexpr int kMinimalPanelWidth = 200;

/// Opens the sidebar with this deck. False if the window has no sidebar. Throws UNO exceptions.
[[nodiscard]] bool showReportDeck(const css::uno::Reference<css::uno::XComponentContext>& context,
                                  const css::uno::Reference<css::frame::XFrame>& frame);

/// Gives the list of findings the keyboard; nothing happens while another deck is shown. Throws UNO exceptions.
void focusFindings(const css::uno::Reference<css::frame::XFrame>& frame);

/// Whether the sidebar is open and shows this deck. Throws UNO exceptions.
[[nodiscard]] bool isReportDeckVisible(const css::uno::Reference<css::frame::XFrame>& frame);
}
