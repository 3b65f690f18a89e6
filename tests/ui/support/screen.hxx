// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gouji::test
{
struct Point
{
    int x = 0;
    int y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct WindowArea
{
    std::string id;
    Point position;
    int width = 0;
    int height = 0;
};

/// Looks where something is until it stays there, up to five seconds: what opens is laid out, and then placed by the
/// window manager.
[[nodiscard]] Point placeAtRest(const std::function<Point()>& look);

/// Real input on the display of the environment, as a user at the screen would give it.
void click(Point point);
/// In a menu that a click has just opened: GTK takes what follows within half a second for the end of the same click.
void clickInMenu(Point point);
void doubleClick(Point point);
void drag(Point from, Point to);
void turnWheelDown(Point point, int turns);
/// Clicks a drop-down field, and when its list is open presses a key that leads to a line, "End", and Return. Throws
/// std::runtime_error if the list does not open or close.
void chooseFromList(Point field, const std::string& key);
void press(const std::string& keys); ///< "ctrl+z", "Return"
void type(const std::string& text);

/// All windows that can be seen now, menus that are open included.
[[nodiscard]] std::vector<std::string> visibleWindows();
/// Whether a window can be seen whose title matches a regular expression.
[[nodiscard]] bool isOnScreen(const std::string& title);
/// Waits up to ten seconds until such a window has the keyboard, presses Escape, and waits until it is gone; false if
/// one of them does not happen.
[[nodiscard]] bool escapeFrom(const std::string& title);
[[nodiscard]] std::optional<WindowArea> areaOf(const std::string& window);

/// Keeps a picture of the screen as <build>/screenshots/<name>-<language>.png; its path.
std::string takeScreenshot(const std::string& name);
}
