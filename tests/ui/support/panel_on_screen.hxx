// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_panel.hxx"
#include "support/screen.hxx"

#include <cstddef>
#include <string>

namespace gouji::test
{
/// The middle of what the window shows under that role (AccessibleRole) and name, outside its menu bar, in pixels of
/// the screen. The window must have the keyboard. Throws std::runtime_error if there is no such thing.
[[nodiscard]] Point middleOnScreen(const FrameOfTest& window, sal_Int16 role, const std::string& name);

/// The middle of a cell of a text table; as above.
[[nodiscard]] Point cellOnScreen(const FrameOfTest& window, const std::string& table, const std::string& cell);

/// Where the panel and its controls are on the screen, for real mouse and keyboard. The office does not tell: it counts
/// from below its menu bar, which GTK draws, and knows the deck of the sidebar but not what stands in it. So the places
/// are reckoned from the lower left corner of the deck.
class PanelOnScreen
{
public:
    PanelOnScreen(const FrameOfTest& window, const ReportPanel& panel) : window_(&window), panel_(&panel) {}

    void click(const char* id) const;
    void doubleClick(const char* id) const;
    /// Clicks a control a little above its lower edge.
    void clickNearEnd(const char* id) const;
    /// Row of the list "findings", groups and findings alike, or line of the list "figures", from 0.
    void clickRow(const char* id, std::size_t row) const;
    void doubleClickRow(const char* id, std::size_t row) const;

    /// Turns the wheel over the list.
    void scrollDown(int turns) const;

    /// Drags the edge of the sidebar until the panel has about that width in pixels, or the least that it can have; the
    /// width.
    int dragToWidth(int width) const;
    /// Pushes the sidebar aside by the handle on its edge.
    void fold() const;
    /// Whether the panel can be seen: a sidebar that is pushed aside is open and shows its deck all the same.
    [[nodiscard]] bool isInSight() const;
    /// The panel without the bar of tabs, in pixels of the screen.
    [[nodiscard]] WindowArea area() const;

private:
    [[nodiscard]] Point middleOf(const css::awt::Rectangle& part) const;
    [[nodiscard]] Point row(const char* id, std::size_t row) const;

    const FrameOfTest* window_;
    const ReportPanel* panel_;
};
}
