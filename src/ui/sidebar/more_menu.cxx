// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/more_menu.hxx"

#include "ui/commands/command.hxx"
#include "ui/sidebar/more_menu_paths.hxx"

#include <com/sun/star/awt/PopupMenu.hpp>
#include <com/sun/star/awt/PopupMenuDirection.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

namespace gouji
{
std::optional<std::size_t> chooseFromMenu(const css::uno::Reference<css::uno::XComponentContext>& context,
                                          const css::uno::Reference<css::awt::XWindow>& button, const std::vector<MenuEntry>& entries)
{
    const auto menu = css::awt::PopupMenu::create(context);
    for (std::size_t index = 0; index < entries.size(); ++index)
    {
        const auto position = static_cast<sal_Int16>(index);
        if (entries[index].words.empty())
        {
            menu->insertSeparator(position);
            continue;
        }
        const auto id = static_cast<sal_Int16>(index + 1);
        menu->insertItem(id, fromUtf8(entries[index].words), 0, position);
        menu->enableItem(id, entries[index].isEnabled);
    }
    // A control is no window peer itself: a button asked for one as an interface throws.
    const auto peer = css::uno::Reference<css::awt::XControl>(button, css::uno::UNO_QUERY_THROW)->getPeer();
    const auto area = button->getPosSize();
    const auto chosen = menu->execute(peer, {0, 0, area.Width, area.Height}, css::awt::PopupMenuDirection::EXECUTE_DOWN);
    return chosen > 0 ? std::optional(static_cast<std::size_t>(chosen) - 1) : std::nullopt;
}

std::optional<std::string> chooseMore(FrameSession& session, const Resources& resources, const css::uno::Reference<css::awt::XWindow>& button)
{
    const DocumentState state = session.state();
    std::vector<MenuEntry> entries;
    for (const auto path : kMoreMenuPaths)
    {
        if (path.empty())
            entries.emplace_back();
        else
            entries.push_back({resources.catalog.text(std::string("command.").append(path)), findCommand(path)->isEnabled(state)});
    }
    const auto chosen = chooseFromMenu(session.context(), button, entries);
    return chosen ? std::optional(std::string(kMoreMenuPaths[*chosen])) : std::nullopt;
}
}
