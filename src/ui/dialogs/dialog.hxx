// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/dialogs/help_key.hxx"
#include "ui/toolkit/controls.hxx"
#include "ui/window/frame_session.hxx"

#include <com/sun/star/awt/XDialog.hpp>

#include <optional>
#include <string>

namespace gouji
{
/// A dialog made from dialogs/<name>.xdl of the extension. Texts "&key" of its controls are replaced by those of the
/// catalogue; F1 shows the manual. Owns the window: it is gone with this object. Controls are asked for by their ids;
/// an id that the file lacks throws a RuntimeException.
class Dialog
{
public:
    Dialog(const FrameSession& session, const Resources& resources, const std::string& name);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    [[nodiscard]] const css::uno::Reference<css::awt::XDialog>& window() const { return dialog_; }
    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(const char* id) const { return Controls(dialog_).control(id); }
    template <class Interface>
    [[nodiscard]] css::uno::Reference<Interface> control(const char* id) const
    {
        return Controls(dialog_).control<Interface>(id);
    }
    [[nodiscard]] css::uno::Reference<css::beans::XPropertySet> model(const char* id) const { return Controls(dialog_).model(id); }

    /// Shows the dialog and waits; true if the user closed it with OK.
    [[nodiscard]] bool execute();

private:
    css::uno::Reference<css::awt::XDialog> dialog_;
    std::optional<HelpKey> helpKey_;
};
}
