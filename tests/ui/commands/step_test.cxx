// SPDX-License-Identifier: MPL-2.0
#include "support/coloured_area.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/shortcut.hxx"
#include "support/view_cursor.hxx"

#include <com/sun/star/text/XText.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr const char* kReview = "disputes.review.total";
constexpr const char* kLawsuit = "disputes.lawsuit_direct.total";
constexpr const char* kDoubtful = "#E5481F";

/// Three findings, in reading order: two cells of 表四, a number of the prose.
ReportFixture& withThreeFindings(ReportFixture& report)
{
    return report.figure(kReview, "7").figure(kLawsuit, "5").paragraph("本年度共收到行政复议９件。").settle();
}

/// The hands stay in the document; the keys lead from finding to finding.
class StepTest : public OfficeTest
{
protected:
    StepTest()
    {
        report.window().activate();
        goToStart(report.window());
    }

    [[nodiscard]] bool standsAtWords(const std::string& words) const
    {
        return pollUntil(10s, [&] { return selectedText(report.window()) == words; });
    }

    ReportFixture report;
    ReportPanel panel = ReportPanel::afterCheck(withThreeFindings(report).window());
    PanelOnScreen screen{report.window(), panel};
};

TEST_F(StepTest, KeysLeadFromFindingToFindingAndAroundTheEnd)
{
    pressShortcut("next-finding");
    EXPECT_TRUE(report.cursorComesTo(kReview)) << cellAtCursor(report.window());
    pressShortcut("next-finding");
    EXPECT_TRUE(report.cursorComesTo(kLawsuit)) << cellAtCursor(report.window());
    EXPECT_TRUE(pollUntil(5s, [] { return colouredArea(kDoubtful).has_value(); })) << "no light";
    const auto ofLawsuit = panel.selected();
    pressShortcut("next-finding");
    EXPECT_TRUE(standsAtWords("９")) << selectedText(report.window());
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.selected() != ofLawsuit; }));
    EXPECT_FALSE(panel.hasKeyboard());
    EXPECT_EQ(panel.text("notice"), "");
    takeScreenshot("step-prose");

    pressShortcut("next-finding");
    EXPECT_TRUE(report.cursorComesTo(kReview));
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.text("notice") == message("panel.step.from-start"); })) << panel.text("notice");
    takeScreenshot("step-anew");
    pressShortcut("previous-finding");
    EXPECT_TRUE(standsAtWords("９")) << selectedText(report.window());
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.text("notice") == message("panel.step.from-end"); })) << panel.text("notice");
    pressShortcut("previous-finding");
    EXPECT_TRUE(report.cursorComesTo(kLawsuit));
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.selected() == ofLawsuit; })) << panel.selected();
}

TEST_F(StepTest, TheMenuDoesTheSameAndOpensAClosedGroup)
{
    screen.clickRow("findings", 0);
    ASSERT_TRUE(pollUntil(5s, [&] { return !panel.rows().at(0).isOpen; }));
    report.window().activate();
    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose("next-finding");
    EXPECT_TRUE(report.cursorComesTo(kReview));
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.rows().at(0).isOpen; }));
    menu->choose("previous-finding");
    EXPECT_TRUE(standsAtWords("９")) << selectedText(report.window());
}

TEST_F(StepTest, AFigureThatHasBeenMendedIsNoStop)
{
    pressShortcut("next-finding");
    ASSERT_TRUE(report.cursorComesTo(kReview));
    type("0");
    pressShortcut("previous-finding");
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.text("notice") == message("panel.step.from-end"); })) << panel.text("notice");
    takeScreenshot("step-mended");
    type("5"); // the view tells its selection late when words were typed into a cell before
    EXPECT_TRUE(pollUntil(5s, [&] { return toUtf8(report.window().text()->getText()->getString()).find("行政复议5件") != std::string::npos; }));
    EXPECT_EQ(report.figure(kReview), "0");
}

TEST_F(StepTest, WhereNothingIsOpenThePanelSaysSo)
{
    ReportFixture clean;
    const auto its = ReportPanel::afterCheck(clean.settle().window());
    clean.window().activate();
    pressShortcut("next-finding");
    EXPECT_TRUE(pollUntil(5s, [&] { return its.text("notice") == message("panel.step.none"); })) << its.text("notice");
    takeScreenshot("step-none");
}
}
}
