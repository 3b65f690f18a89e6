// SPDX-License-Identifier: MPL-2.0
#include "support/screen.hxx"

#include "support/child_process.hxx"
#include "support/frame_of_test.hxx"
#include "support/poll.hxx"

#include <array>
#include <cstdio>
#include <filesystem>
#include <sstream>
#include <stdexcept>

namespace gouji::test
{
using namespace std::chrono_literals;

namespace
{
constexpr int kLooksAtRest = 4; ///< one after the other

constexpr const char* kOfAHand = "0.1"; ///< seconds between coming and clicking
constexpr const char* kOfAnEye = "0.6"; ///< that has read what opened

/// As a hand does, which comes there first: a press at once is lost in a window that has just been laid out under the
/// mouse.
void clickTimes(Point point, const char* times, const char* pause = kOfAHand)
{
    (void)runProgram({"xdotool", "mousemove", std::to_string(point.x), std::to_string(point.y), "sleep", pause, "click", "--repeat", times, "--delay",
                      "80", "1"});
}

/// "shift+72" of "shift+F6": with the keyboard layouts of 2026 xdotool finds function keys only behind Alt. The codes are those of Linux.
std::string withCodeOfFunctionKey(const std::string& keys)
{
    constexpr std::array kCodes{67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 95, 96};
    const auto key = keys.rfind('+') + 1; // 0 without one
    std::size_t number = 0;
    if (std::sscanf(keys.c_str() + key, "F%zu", &number) != 1 || number == 0 || number > kCodes.size())
        return keys;
    return keys.substr(0, key) + std::to_string(kCodes[number - 1]);
}

/// Those that can be seen, a number in every line.
std::string titledWindows(const std::string& title)
{
    return runProgram({"xdotool", "search", "--onlyvisible", "--name", title}).output;
}
}

Point placeAtRest(const std::function<Point()>& look)
{
    auto place = look();
    int looks = 1;
    (void)pollUntil(5s,
                    [&]
                    {
                        const auto now = look();
                        looks = now == place ? looks + 1 : 1;
                        place = now;
                        return looks == kLooksAtRest;
                    });
    return place;
}

void click(Point point)
{
    clickTimes(point, "1");
}

void clickInMenu(Point point)
{
    clickTimes(point, "1", kOfAnEye);
}

void doubleClick(Point point)
{
    clickTimes(point, "2");
}

void drag(Point from, Point to)
{
    const auto place = [](Point point) { return std::vector<std::string>{"mousemove", std::to_string(point.x), std::to_string(point.y)}; };
    std::vector<std::string> words = {"xdotool"};
    for (const auto& step : {place(from), {"mousedown", "1"}, place({(from.x + to.x) / 2, to.y}), place(to), place(to), {"mouseup", "1"}})
        words.insert(words.end(), step.begin(), step.end());
    (void)runProgram(words);
}

void turnWheelDown(Point point, int turns)
{
    (void)runProgram({"xdotool", "mousemove", std::to_string(point.x), std::to_string(point.y), "sleep", "0.1", "click", "--repeat", std::to_string(turns), "--delay",
                      "80", "5"});
}

void chooseFromList(Point field, const std::string& key)
{
    const auto before = visibleWindows().size();
    const auto isOpen = [&] { return visibleWindows().size() > before; };
    click(field);
    if (!pollUntil(5s, isOpen))
        throw std::runtime_error("no list opens: " + takeScreenshot("no-list"));
    press(key);
    press("Return");
    if (!pollUntil(5s, [&] { return !isOpen(); }))
        throw std::runtime_error("the list stays open: " + takeScreenshot("open-list"));
}

void press(const std::string& keys)
{
    (void)runProgram({"xdotool", "key", "--clearmodifiers", withCodeOfFunctionKey(keys)});
}

void type(const std::string& text)
{
    (void)runProgram({"xdotool", "type", "--delay", "30", text});
}

std::vector<std::string> visibleWindows()
{
    std::istringstream lines(titledWindows(".*"));
    std::vector<std::string> windows;
    for (std::string line; std::getline(lines, line);)
        windows.push_back(line);
    return windows;
}

bool isOnScreen(const std::string& title)
{
    return !titledWindows(title).empty();
}

bool escapeFrom(const std::string& title)
{
    const auto hasKeyboard = [&]
    {
        const auto active = runProgram({"xdotool", "getactivewindow"}).output;
        return !active.empty() && ("\n" + titledWindows(title)).find("\n" + active) != std::string::npos;
    };
    if (!pollUntil(10s, hasKeyboard))
        return false;
    press("Escape");
    return pollUntil(5s, [&] { return !isOnScreen(title); });
}

/// xdotool adds the frame of the window manager twice to the position, and names errors where windows go while it
/// looks; xwininfo waits for a click where it gets no number.
std::optional<WindowArea> areaOf(const std::string& window)
{
    if (window.empty() || window.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const std::string told = runProgram({"xwininfo", "-id", window}).output;
    const auto number = [&](const char* name, int& value)
    {
        const auto begin = told.find(name);
        return begin != std::string::npos && std::sscanf(told.c_str() + begin + std::string(name).size(), "%d", &value) == 1;
    };
    WindowArea area{.id = window, .position = {}};
    const bool isTold = number("Absolute upper-left X:", area.position.x) && number("Absolute upper-left Y:", area.position.y)
        && number("Width:", area.width) && number("Height:", area.height);
    return isTold ? std::optional(area) : std::nullopt;
}

std::string takeScreenshot(const std::string& name)
{
    std::filesystem::create_directories(GOUJI_SCREENSHOTS);
    const auto file = std::string(GOUJI_SCREENSHOTS).append("/").append(name).append("-").append(uiLanguage()).append(".png");
    (void)runProgram({"import", "-window", "root", file});
    return file;
}
}
