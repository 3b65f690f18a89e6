// SPDX-License-Identifier: MPL-2.0
#include "support/panel_on_screen.hxx"

#include "support/child_process.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/worked_controls.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;
namespace state = css::accessibility::AccessibleStateType;

namespace
{
using namespace std::chrono_literals;

constexpr int kDragAttempts = 5; // the office may miss the last step of a mouse that moves at once
constexpr int kEdge = 6; // from the deck to the middle of the handle on its left

css::awt::Rectangle boundsOf(const AccessibleContext& object)
{
    const Reference<css::accessibility::XAccessibleComponent> component(object, UNO_QUERY_THROW);
    const auto corner = component->getLocationOnScreen();
    const auto size = component->getSize();
    return {corner.X, corner.Y, size.Width, size.Height};
}

AccessibleContext contextOf(const FrameOfTest& window)
{
    return accessibleOfWindow(office().context(), window.frame()->getContainerWindow());
}

/// The child of the window, and not of its menu bar, that has that role and name.
AccessibleContext childOf(const AccessibleContext& window, sal_Int16 role, const std::string& name)
{
    for (const auto& child : childrenOf(window))
        if (child->getAccessibleRole() != role::MENU_BAR)
            if (const auto found = findBelow(child, role, name); found.is())
                return found;
    throw std::runtime_error("the window shows no " + name);
}

void note(const char* id)
{
    noteWorked(std::string("findings-panel/") + id);
}

int bottomOf(const css::awt::Rectangle& area)
{
    return area.Y + area.Height;
}

/// Of a row that the lower edge of the list may cut.
css::awt::Rectangle visiblePart(css::awt::Rectangle row, const css::awt::Rectangle& list)
{
    row.Height = std::min(row.Height, bottomOf(list) - row.Y);
    return row;
}

/// By how much the office takes the content of the window that has the keyboard for too high: it learns of the menu bar
/// above only when the window moves.
int unknownMenuBar(const AccessibleContext& window)
{
    const ProgramResult active = runProgram({"xdotool", "getactivewindow"});
    const auto area = areaOf(active.output.substr(0, active.output.find('\n')));
    if (!area)
        throw std::runtime_error("no window has the keyboard");
    const auto content = boundsOf(window);
    return area->position.y + area->height - bottomOf(content);
}
}

Point middleOnScreen(const FrameOfTest& window, sal_Int16 role, const std::string& name)
{
    const auto root = contextOf(window);
    const auto middle = middleOf(childOf(root, role, name));
    return {middle.x, middle.y + unknownMenuBar(root)};
}

Point cellOnScreen(const FrameOfTest& window, const std::string& table, const std::string& cell)
{
    const auto root = contextOf(window);
    const auto found = findBelow(childOf(root, role::TABLE, table + "-"), role::TABLE_CELL, cell); // the office adds the number of the page
    if (!found.is())
        throw std::runtime_error("the window does not show " + cell + " of " + table);
    const auto middle = middleOf(found);
    return {middle.x, middle.y + unknownMenuBar(root)};
}

WindowArea PanelOnScreen::area() const
{
    const auto window = contextOf(*window_);
    const auto deck = boundsOf(childOf(window, role::PANEL, panel_->title()));
    const auto size = panel_->size();
    return {.id = {}, .position = {deck.X, bottomOf(deck) + unknownMenuBar(window) - size.Height}, .width = size.Width, .height = size.Height};
}

Point PanelOnScreen::middleOf(const css::awt::Rectangle& part) const
{
    const auto origin = area().position;
    return {origin.x + part.X + part.Width / 2, origin.y + part.Y + part.Height / 2};
}

Point PanelOnScreen::row(const char* id, std::size_t row) const
{
    if (id == std::string("findings"))
        return middleOf(visiblePart(panel_->rows().at(row).area, panel_->areaOf("area")));
    const auto control = panel_->areaOf(id);
    const auto middle = middleOf(control);
    const int line = panel_->minimumSizeOf("state").Height; // rows are as high as a line of text
    return {middle.x, middle.y - control.Height / 2 + line / 2 + static_cast<int>(row) * line};
}

void PanelOnScreen::click(const char* id) const
{
    test::click(placeAtRest([&] { return middleOf(panel_->areaOf(id)); }));
    note(id);
}

void PanelOnScreen::doubleClick(const char* id) const
{
    test::doubleClick(placeAtRest([&] { return middleOf(panel_->areaOf(id)); }));
    note(id);
}

void PanelOnScreen::clickNearEnd(const char* id) const
{
    test::click(placeAtRest(
        [&]
        {
            const auto part = panel_->areaOf(id);
            const auto middle = middleOf(part);
            return Point{middle.x, middle.y + part.Height * 2 / 5};
        }));
    note(id);
}

void PanelOnScreen::clickRow(const char* id, std::size_t line) const
{
    test::click(placeAtRest([&] { return row(id, line); }));
    note(id);
}

void PanelOnScreen::doubleClickRow(const char* id, std::size_t line) const
{
    test::doubleClick(placeAtRest([&] { return row(id, line); }));
    note(id);
}

void PanelOnScreen::scrollDown(int turns) const
{
    test::turnWheelDown(placeAtRest([&] { return middleOf(panel_->areaOf("area")); }), turns);
    note("area");
}

void PanelOnScreen::fold() const
{
    const WindowArea before = area();
    test::click({before.position.x - kEdge, before.position.y + before.height / 2});
}

bool PanelOnScreen::isInSight() const
{
    try
    {
        return hasState(childOf(contextOf(*window_), role::PANEL, panel_->title()), state::SHOWING);
    }
    catch (const std::runtime_error&)
    {
        return false; // the window has no such panel
    }
}

int PanelOnScreen::dragToWidth(int width) const
{
    const auto isReached = [&] { return std::abs(panel_->size().Width - width) < 4; };
    for (int attempt = 0; attempt < kDragAttempts && !isReached(); ++attempt)
    {
        const WindowArea before = area();
        const int x = before.position.x - kEdge;
        const int y = before.position.y + before.height / 4;
        drag({x, y}, {x + before.width - width, y});
        (void)pollUntil(2s, isReached);
    }
    return panel_->size().Width;
}
}
