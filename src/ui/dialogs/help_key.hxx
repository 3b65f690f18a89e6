// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/resources.hxx"
#include "ui/toolkit/window_keys.hxx"

#include <string>

namespace gouji
{
/// Whether a key asks for help: F1, and Ctrl+F1, because the toolkit GTK keeps F1 to itself while a panel has the
/// keyboard.
[[nodiscard]] bool asksForHelp(const css::awt::KeyEvent& event);

/// Shows the manual at what it says of a window that was made from an .xdl file of the extension: at the anchor that is
/// the HelpURL of the window's model, "#publish". A failure is told the user. Throws UNO exceptions.
void showHelpOf(const css::uno::Reference<css::uno::XComponentContext>& context, const Resources& resources,
                const css::uno::Reference<css::uno::XInterface>& window);

/// F1 in such a window leads there, in the place of the office's own help, which knows nothing of it. A dialog is taken
/// to be modal. A native dialog of GTK, as the office's options are, keeps F1 to itself, and Ctrl+F1 not. Ends with
/// this object.
class HelpKey
{
public:
    /// The window has its controls already. The resources must outlive it. Throws UNO exceptions.
    HelpKey(const css::uno::Reference<css::uno::XComponentContext>& context, const Resources& resources, const css::uno::Reference<css::uno::XInterface>& window);

private:
    WindowKeys keys_;
};
}
