// SPDX-License-Identifier: MPL-2.0
#include "ui/window/report_deck.hxx"

#include "ui/toolkit/controls.hxx"
#include "writer/on_screen/windows_within.hxx"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include <cstddef>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

const OUString kDeck("org.gouji.ReportDeck");
constexpr std::ptrdiff_t kDocumentOnly = 1; // window within that of the component

Reference<css::ui::XSidebarProvider> sidebarOf(const Reference<css::frame::XFrame>& frame)
{
    const Reference<css::frame::XController2> controller(frame.is() ? frame->getController() : nullptr, UNO_QUERY);
    return controller.is() ? controller->getSidebar() : nullptr;
}

/// At once: setVisible() of the sidebar only asks for it on the main thread, and asking twice closes it again.
void setSidebarOpen(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame, bool isWanted)
{
    css::beans::PropertyValue wanted;
    wanted.Name = "Sidebar";
    wanted.Value <<= isWanted;
    const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(context)->executeDispatch(provider, ".uno:Sidebar", OUString(), 0, makeSequence({wanted}));
}

/// Whether the user has pushed the docked sidebar aside by the handle of its border, or the office has, to which it is
/// open and visible all the same: the window beside the document that holds it is then hidden. In a window that opens
/// so it has no height yet. What is as wide as all is a bar above the document.
bool isFolded(const Reference<css::frame::XFrame>& frame)
{
    const auto whole = frame->getComponentWindow();
    const auto widthOfWhole = whole->getPosSize().Width;
    std::ptrdiff_t shown = 0;
    std::ptrdiff_t hidden = 0;
    for (const auto& window : windowsWithin(whole))
    {
        const auto area = window->getPosSize();
        if (Reference<css::awt::XWindow2>(window, UNO_QUERY_THROW)->isVisible())
            shown += area.Width >= kMinimalPanelWidth && area.Height > 0;
        else
            hidden += area.Width >= kMinimalPanelWidth && area.Width < widthOfWhole;
    }
    return hidden > 0 && shown <= kDocumentOnly;
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
    if (sidebar->isVisible() && isFolded(frame))
        setSidebarOpen(context, frame, false); // it unfolds when it is opened
    if (!sidebar->isVisible())
        setSidebarOpen(context, frame, true);
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
    return deck.is() && deck->isActive() && !isFolded(frame);
}
}
