// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/on_screen/accessible_tree.hxx"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>

namespace gouji
{
/// Where a window of Writer shows its document: the window inside rulers and scroll bars, and what can be seen in it.
struct DocumentView
{
    css::uno::Reference<css::awt::XWindow> window;
    AccessibleContext content;
};

/// Whether that is the window in which the frame shows its document: not one beside it, as a panel's, and not one
/// within it, as a comment's. Throws UNO exceptions.
[[nodiscard]] bool showsDocument(const css::uno::Reference<css::frame::XFrame>& frame, const css::uno::Reference<css::uno::XInterface>& window);

/// Nothing if the frame shows no text document, or the office does not tell. Throws UNO exceptions.
[[nodiscard]] std::optional<DocumentView> documentViewOf(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::frame::XFrame>& frame);
}
