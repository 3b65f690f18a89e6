// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/report_deck.hxx"

#include "ui/controls.hxx"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

const OUString kDeck("org.gouji.ReportDeck");

Reference<css::ui::XSidebarProvider> sidebarOf(const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::frame::XController2> controller(frame.is() ? frame->getController() : nullptr, UNO_QUERY);
    return controller.is() ? controller->getSidebar() : nullptr;
}

/// At once: setVisible() of the sidebar only asks for it on the main thread, and asking twice closes it again.
void openSidebar(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
{
    css::beans::PropertyValue isWanted;
    isWanted.Name = "Sidebar";
    isWanted.Value <<= true;
    const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(context)->executeDispatch(provider, ".uno:Sidebar", OUString(), 0, makeSequence({isWanted}));
}

/// Null while the sidebar is closed, or has no such deck.
Reference<css::ui::XDeck> deckOf(const Reference<css::ui::XSidebarProvider>& sidebar)
{
    const auto decks = sidebar->getDecks();
    if (!decks.is() || !decks->hasByName(kDeck))
        return {};
    return Reference<css::ui::XDeck>(decks->getByName(kDeck), UNO_QUERY_THROW);
}
}

bool showReportDeck(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
{
    const auto sidebar = sidebarOf(frame);
    if (!sidebar.is())
        return false;
    if (isReportDeckVisible(frame))
        return true; // showing it again would take the keyboard away
    if (!sidebar->isVisible())
        openSidebar(context, frame);
    sidebar->showDecks(true);
    const auto deck = deckOf(sidebar);
    if (deck.is() && !deck->isActive())
        deck->activate(true);
    return deck.is();
}

void focusFindings(const Reference<css::frame::XFrame>& frame)
{
    const auto sidebar = sidebarOf(frame);
    const auto deck = sidebar.is() ? deckOf(sidebar) : nullptr;
    if (!deck.is() || !deck->isActive() || deck->getPanels()->getCount() == 0)
        return;
    const Reference<css::ui::XPanel> panel(deck->getPanels()->getByIndex(0), UNO_QUERY_THROW);
    const Reference<css::awt::XWindow> window = panel->getDialog();
    if (!window.is())
        return;
    window->setFocus(); // from outside, a control takes the keyboard only if its container has it
    Controls(window).control<css::awt::XWindow>("findings")->setFocus();
}

bool isReportDeckVisible(const Reference<css::frame::XFrame>& frame)
{
    const auto sidebar = sidebarOf(frame);
    if (!sidebar.is() || !sidebar->isVisible())
        return false;
    const auto deck = deckOf(sidebar);
    return deck.is() && deck->isActive();
}
}
