// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/frame_session.hxx"

#include <com/sun/star/awt/XWindow.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// One entry of a menu that a button opens; a menu entry without words is a line between others.
struct MenuEntry
{
    std::string words;
    bool isEnabled = true;
};

/// Opens a menu below a button and waits for the choice: its index in `entries`; nothing if the user turned away.
/// Throws UNO exceptions.
[[nodiscard]] std::optional<std::size_t> chooseFromMenu(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                        const css::uno::Reference<css::awt::XWindow>& button,
                                                        const std::vector<MenuEntry>& entries);

/// Opens the menu of the commands that have no button of their own in the panel (registry/commands.json); the path of
/// the one chosen.
[[nodiscard]] std::optional<std::string> chooseMore(FrameSession& session, const Resources& resources,
                                                    const css::uno::Reference<css::awt::XWindow>& button);
}
