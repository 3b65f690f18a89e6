// SPDX-License-Identifier: MPL-2.0
#include "support/coloured_area.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/view_cursor.hxx"

#include <com/sun/star/text/XText.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr const char* kDoubtful = "#E5481F";

/// A number of the prose that the tables contradict, with the mouse on the panel.
class ProseFixTest : public OfficeTest
{
protected:
    [[nodiscard]] bool holds(const std::string& words) const { return toUtf8(report.window().text()->getText()->getString()).find(words) != std::string::npos; }

    ReportFixture report;
    ReportPanel panel = ReportPanel::afterCheck(
        report.figure("disputes.review.other", "12").figure("disputes.review.total", "12").paragraph("本年度共收到行政复议１１２件。").settle().window());
    PanelOnScreen screen{report.window(), panel};
};

TEST_F(ProseFixTest, TheButtonWritesTheNumberInItsStyleAsOneStep)
{
    ASSERT_EQ(panel.findings().size(), 1u) << panel.text("verdict");
    ASSERT_TRUE(panel.isShown("fix"));
    EXPECT_NE(panel.text("fix").find("１２"), std::string::npos) << panel.text("fix");
    takeScreenshot("prose-fix");

    screen.click("fix");

    ASSERT_TRUE(pollUntil(10s, [&] { return holds("行政复议１２件。"); }));
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.findings().empty() && !panel.text("notice").empty(); })) << panel.text("verdict");
    takeScreenshot("prose-fixed");
    report.window().activate();
    press("ctrl+z");
    EXPECT_TRUE(pollUntil(5s, [&] { return holds("行政复议１１２件。"); }));
    EXPECT_TRUE(pollUntil(10s, [&] { return panel.findings().size() == 1 && panel.text("notice").empty(); })) << panel.text("notice");
    EXPECT_FALSE(report.canUndo());
}

TEST_F(ProseFixTest, AJumpSelectsTheNumberAloneAndItAloneIsLit)
{
    screen.doubleClickRow("findings", 1);

    EXPECT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "１１２"; })) << selectedText(report.window());
    std::optional<WindowArea> line;
    ASSERT_TRUE(pollUntil(10s, [&] { return (line = colouredArea(kDoubtful)).has_value(); }));
    takeScreenshot("prose-number");
    EXPECT_LE(line->height, 6);
    EXPECT_LT(line->width, 90) << "three full-width digits, no more";
    type("12");
    EXPECT_TRUE(pollUntil(5s, [&] { return holds("行政复议12件。"); }));
}
}
}
