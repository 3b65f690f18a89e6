// SPDX-License-Identifier: MPL-2.0
#include "support/report_deck.hxx"

#include "support/main_thread_call.hxx"
#include "support/office_environment.hxx"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{
Reference<css::ui::XDeck> deckOf(const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::frame::XController2> controller(frame->getController(), UNO_QUERY);
    const auto sidebar = controller.is() ? controller->getSidebar() : nullptr;
    if (!sidebar.is() || !sidebar->isVisible())
        return {};
    const auto decks = sidebar->getDecks();
    if (!decks.is() || !decks->hasByName("org.gouji.ReportDeck"))
        return {};
    const Reference<css::ui::XDeck> deck(decks->getByName("org.gouji.ReportDeck"), UNO_QUERY_THROW);
    return deck->isActive() ? deck : nullptr;
}

Reference<css::awt::XControlContainer> controlsOf(const Reference<css::ui::XDeck>& deck)
{
    if (!deck.is() || deck->getPanels()->getCount() == 0)
        return {};
    const Reference<css::ui::XPanel> panel(deck->getPanels()->getByIndex(0), UNO_QUERY_THROW);
    return Reference<css::awt::XControlContainer>(panel->getDialog(), UNO_QUERY);
}
}

Reference<css::ui::XDeck> reportDeckIn(const FrameOfTest& window)
{
    return onOfficeMainThread(office().context(), [&] { return deckOf(window.frame()); });
}

Reference<css::awt::XControlContainer> panelControlsIn(const FrameOfTest& window)
{
    return onOfficeMainThread(office().context(), [&] { return controlsOf(deckOf(window.frame())); });
}
}
