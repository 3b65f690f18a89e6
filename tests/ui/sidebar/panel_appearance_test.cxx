// SPDX-License-Identifier: MPL-2.0
#include "support/child_process.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_deck.hxx"
#include "support/report_fixture.hxx"
#include "support/shortcut.hxx"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr const char* kControls[] = {"verdict", "state", "notice", "check", "fill", "more", "findings", "detail", "figures", "goto", "fix", "reason"};
constexpr const char* kButtons[] = {"check", "fill", "more", "goto", "fix", "reason"};
constexpr const char* kTexts[] = {"verdict", "state", "notice", "detail"};
constexpr int kNarrow = 200;
constexpr int kFirst = 300;
constexpr int kMark = 24; ///< before the words of a row
constexpr double kShadow = 0.4; ///< of what only touches a pixel

/// "light" unless this run of the tests has another (GOUJI_APPEARANCE): "dark", "high-contrast", "large" (letters of
/// one and a half).
std::string appearance()
{
    const char* name = std::getenv("GOUJI_APPEARANCE");
    return name ? name : "light";
}

bool isDark()
{
    return appearance() == "dark" || appearance() == "high-contrast";
}

/// Of the pixels in a part of the screen, from 0, black, to 1, white.
struct Brightness
{
    double least = 0;
    double most = 0;
    double mean = 0;
};

Brightness brightnessOf(const WindowArea& area, const std::string& screenshot)
{
    const auto number = [](int value) { return std::to_string(value); };
    const std::string part = number(area.width) + 'x' + number(area.height) + '+' + number(area.position.x) + '+' + number(area.position.y);
    const auto result = runProgram({"convert", screenshot, "-crop", part, "-colorspace", "Gray", "-format", "%[fx:minima] %[fx:maxima] %[fx:mean]", "info:"});
    Brightness brightness;
    EXPECT_EQ(std::sscanf(result.output.c_str(), "%lf %lf %lf", &brightness.least, &brightness.most, &brightness.mean), 3) << result.output;
    return brightness;
}

bool overlap(const css::awt::Rectangle& one, const css::awt::Rectangle& other)
{
    return one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;
}

/// Words stand in one line, or in two where the panel is too narrow.
bool isCut(const ReportPanel& panel, const char* button)
{
    const auto area = panel.areaOf(button);
    const auto needed = panel.minimumSizeOf(button);
    return area.Width < needed.Width && area.Height <= needed.Height;
}

bool isPartOfNumber(char character)
{
    return std::isdigit(static_cast<unsigned char>(character)) != 0;
}

/// A number, the one part of it at the end of a line and the other below.
bool isNumberParted(const ReportPanel& panel, const char* id)
{
    const auto lines = panel.lines(id);
    return std::ranges::adjacent_find(lines, [](const std::string& line, const std::string& next)
                                      { return !line.empty() && !next.empty() && isPartOfNumber(line.back()) && isPartOfNumber(next.front()); })
        != lines.end();
}

/// What is wrong with the places of the controls; empty if nothing is.
std::string faultOf(const ReportPanel& panel)
{
    const auto size = panel.size();
    for (const std::string id : kControls)
    {
        if (!panel.isShown(id.c_str()))
            continue;
        const auto area = panel.areaOf(id.c_str());
        if (area.X < 0 || area.Y < 0 || area.X + area.Width > size.Width || area.Y + area.Height > size.Height)
            return id + " sticks out";
        for (const std::string other : kControls)
            if (id != other && panel.isShown(other.c_str()) && overlap(area, panel.areaOf(other.c_str())))
                return id + " covers " + other;
    }
    for (const std::string id : kTexts)
        if (isNumberParted(panel, id.c_str()))
            return id + " parts a number: " + panel.text(id.c_str());
    for (const std::string id : kButtons)
        if (panel.isShown(id.c_str()) && isCut(panel, id.c_str()))
            return id + " is cut: " + panel.text(id.c_str());
    return {};
}

ReportFixture& withManyFindings(ReportFixture& report)
{
    const char* totals[] = {"disputes.review.total", "disputes.lawsuit_direct.total", "applications.received.total", "applications.handled.total",
                            "applications.granted.total"};
    for (const char* total : totals)
        report.figure(total, "71");
    return report.figure("applications.received.natural", "１２").paragraph("来年落实专项资金资金，完善平台。");
}

/// Waits for the sidebar, which may still be settling; what is wrong then.
std::string lastingFaultOf(const ReportPanel& panel)
{
    std::string fault;
    (void)pollUntil(2s, [&] { return (fault = faultOf(panel)).empty(); });
    return fault;
}

/// Of the panel's font, in pixels.
struct LineOfWords
{
    int ascent = 0;
    int letter = 0; ///< width of a Chinese one
};

LineOfWords lineOf(const FrameOfTest& window)
{
    const css::uno::Reference<css::awt::XDevice> device(panelControlsIn(window)->getControl("verdict")->getPeer(), css::uno::UNO_QUERY_THROW);
    const auto font = device->getFont(css::awt::FontDescriptor());
    return {font->getFontMetric().Ascent, font->getStringWidth(fromUtf8("表"))};
}

/// Of the labels of a row, in the panel.
std::vector<int> topsOfLines(const RowOnScreen& row)
{
    return row.isHeading ? std::vector{row.area.Y} : std::vector{row.area.Y, row.area.Y + row.area.Height / 2};
}

using PanelAppearanceTest = OfficeTest;

TEST_F(PanelAppearanceTest, EverythingHasItsPlaceAndCanBeReadAtAnyWidth)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(withManyFindings(report).window());
    ASSERT_GT(panel.count(), 5u);
    const PanelOnScreen screen(report.window(), panel);
    for (const auto& [width, name] : {std::pair(kNarrow, "narrow"), std::pair(360, "wide")})
    {
        EXPECT_NEAR(screen.dragToWidth(width), width, 24) << "the sidebar cannot be made so wide";
        EXPECT_EQ(lastingFaultOf(panel), "");
        report.window().activate();
        pressShortcut("check-report"); // gives the list the keyboard
        ASSERT_TRUE(pollUntil(5s, [&] { return panel.hasKeyboard(); }));
        press("Home");
        for (std::size_t finding = 0; finding < panel.count(); ++finding) // those out of sight, too
        {
            SCOPED_TRACE(std::string(name) + ", finding " + std::to_string(finding) + ": " + panel.selected());
            EXPECT_EQ(lastingFaultOf(panel), "");
            press("Down");
        }
        takeScreenshot("panel-" + appearance() + "-" + name);
    }
    (void)screen.dragToWidth(kFirst); // the office keeps it for the next window
}

/// Where letters are cut, the first pixels of their label are full of them.
TEST_F(PanelAppearanceTest, ChineseLettersAreWholeInTheFontOfTheDesktop)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(withManyFindings(report).window());
    const auto [ascent, letter] = lineOf(report.window());
    ASSERT_TRUE(appearance() != "low-letters" || ascent < letter * 4 / 5) << "no such font here: is fonts-urw-base35 installed?";
    const auto origin = PanelOnScreen(report.window(), panel).area().position;
    const auto picture = takeScreenshot("panel-letters-" + appearance());
    for (const auto& row : panel.rows())
        for (const int top : topsOfLines(row))
        {
            const auto first = brightnessOf({.id = {}, .position = {origin.x + row.area.X + kMark, origin.y + top}, .width = row.area.Width - 2 * kMark, .height = 1}, picture);
            EXPECT_LT(first.most - first.least, kShadow) << row.words() << ": " << picture;
        }
}

TEST_F(PanelAppearanceTest, ItHasTheColoursOfTheDesktop)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(withManyFindings(report).window());
    const auto brightness = brightnessOf(PanelOnScreen(report.window(), panel).area(), takeScreenshot("panel-" + appearance()));

    if (isDark())
    {
        EXPECT_LT(brightness.mean, 0.35);
        EXPECT_GT(brightness.most, 0.8);
    }
    else
    {
        EXPECT_GT(brightness.mean, 0.65);
        EXPECT_LT(brightness.least, 0.35);
    }
}
}
}
