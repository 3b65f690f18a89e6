// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ref.hxx>

#include <functional>
#include <vector>

namespace gouji
{
/// Whether a key edits a text: a character, alone or with Shift, or one that deletes. Not a space, which presses
/// buttons.
[[nodiscard]] bool editsText(const css::awt::KeyEvent& event);

/// The keys that are pressed while one of some windows has the keyboard, before the office sees them; of no windows
/// named, those of every window, as while a modal dialog is shown. A key listener of a control only hears of a key: the
/// office then still moves the keyboard with the arrows and opens its own help with F1. Ends with this object.
class WindowKeys
{
public:
    /// Whether the key was taken, so that nobody else gets it. It may end this object.
    using Take = std::function<bool(const css::awt::KeyEvent&)>;

    WindowKeys(const css::uno::Reference<css::uno::XComponentContext>& context, const std::vector<css::uno::Reference<css::awt::XWindow>>& windows,
               Take take);
    ~WindowKeys();
    WindowKeys(const WindowKeys&) = delete;
    WindowKeys& operator=(const WindowKeys&) = delete;

private:
    class Handler;

    rtl::Reference<Handler> handler_;
};
}
