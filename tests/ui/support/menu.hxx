// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/screen.hxx"

#include <optional>
#include <string>

namespace gouji::test
{
/// The menu of the extension in the front window, driven with mouse and keyboard. It is a menu of the desktop's own,
/// which the office's accessibility does not show; its place is learnt from the window that its mnemonic (Alt+N, in
/// both languages) opens.
class Menu
{
public:
    /// Opens the menu by its mnemonic and closes it again; nothing if no menu opened within two seconds.
    [[nodiscard]] static std::optional<Menu> find();

    /// Clicks the menu in the menu bar; the popup stays open.
    void open() const;
    /// Opens the menu and clicks the entry of a command, "check-report", with the mouse.
    void choose(const std::string& command) const;

private:
    explicit Menu(const WindowArea& popup) : popup_(popup) {}

    WindowArea popup_;
};
}
