// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/frame_of_test.hxx"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/ui/XDeck.hpp>

namespace gouji::test
{
// Both ask on the office's main thread: the sidebar's objects make what is missing, windows included, on the thread that asks.

/// The deck "Report Check" of a window's sidebar; null while the sidebar is closed or shows another deck.
[[nodiscard]] css::uno::Reference<css::ui::XDeck> reportDeckIn(const FrameOfTest& window);

/// The controls of the panel in that deck; null without the deck.
[[nodiscard]] css::uno::Reference<css::awt::XControlContainer> panelControlsIn(const FrameOfTest& window);
}
