// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "light/light_bars.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <mutex>
#include <vector>

namespace gouji
{
/// Bars of light as small windows on top of the one that shows the document, which scrolls them with its text. Nothing
/// of them is in the document. A click on one does not reach the text: they are as thin as a line. They take no
/// keyboard. Throws UNO exceptions.
class BarWindows
{
public:
    explicit BarWindows(const css::uno::Reference<css::uno::XComponentContext>& context);
    ~BarWindows();
    BarWindows(const BarWindows&) = delete;
    BarWindows& operator=(const BarWindows&) = delete;

    /// These bars and no others. Main thread.
    void show(const css::uno::Reference<css::awt::XWindow>& parent, const std::vector<LightBar>& bars);
    /// Ends all windows. Main thread.
    void clear();
    /// Until they are shown again. Any thread.
    void hide();

private:
    using Window = css::uno::Reference<css::awt::XWindow>;

    [[nodiscard]] std::vector<Window> windows() const;
    [[nodiscard]] Window create();

    css::uno::Reference<css::uno::XComponentContext> context_;
    Window parent_;
    mutable std::mutex mutex_; ///< of windows_; never held during a call into the office
    std::vector<Window> windows_;
};
}
