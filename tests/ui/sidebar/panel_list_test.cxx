// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/view_cursor.hxx"

#include <map>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr const char* kWrong[] = {"applications.received.total", "applications.handled.total", "applications.granted.total", "applications.partial.total",
                                  "disputes.review.total", "disputes.lawsuit_direct.total", "disputes.lawsuit_after_review.total"};
/// With these more than the largest screen shows.
constexpr const char* kColumns[] = {"natural", "business", "research", "other"};
constexpr const char* kRows[] = {"received", "carried_in", "granted", "partial", "carried_out"};
constexpr const char* kControls[] = {"verdict", "state", "check", "fill", "more", "area", "detail", "figures", "goto", "fix", "reason"};
constexpr int kFirstWidth = 300;

ReportFixture& withManyFindings(ReportFixture& report)
{
    for (const char* total : kWrong)
        report.figure(total, "71");
    for (const std::string row : kRows)
        for (const std::string column : kColumns)
            report.figure("applications." + row + "." + column, "x");
    return report.paragraph("来年落实专项资金资金，完善平台。").settle();
}

std::map<std::string, std::vector<int>> placesIn(const ReportPanel& panel)
{
    std::map<std::string, std::vector<int>> places;
    for (const std::string id : kControls)
    {
        const auto area = panel.areaOf(id.c_str());
        places[id] = {area.X, area.Y, area.Width, area.Height};
    }
    return places;
}

/// The list under a clerk's mouse and keys, with more findings than it can show.
class PanelListTest : public OfficeTest
{
protected:
    ReportFixture report;
    ReportPanel panel = ReportPanel::afterCheck(withManyFindings(report).window());
    PanelOnScreen screen{report.window(), panel};
};

TEST_F(PanelListTest, SixFindingsAreInSightInAPanelAsWideAsItOpens)
{
    EXPECT_NEAR(panel.size().Width, kFirstWidth, 2);
    takeScreenshot("panel-list");
    EXPECT_GE(panel.findings().size(), 6u);
    EXPECT_NE(panel.selected(), "");
}

TEST_F(PanelListTest, NothingMovesWhenAFindingIsSelected)
{
    const auto before = placesIn(panel);
    for (std::size_t finding = 0; finding < panel.findings().size(); ++finding)
    {
        panel.select(finding);
        EXPECT_EQ(placesIn(panel), before) << finding;
    }
}

TEST_F(PanelListTest, TheWheelScrollsAndSelectsNothing)
{
    report.window().activate();
    const auto rows = panel.rows();
    const auto selected = panel.selected();

    screen.scrollDown(3);

    EXPECT_TRUE(pollUntil(5s, [&] { return panel.rows().front().words() != rows.front().words(); }));
    EXPECT_EQ(panel.selected(), selected);
}

TEST_F(PanelListTest, TheScrollBarScrolls)
{
    report.window().activate();
    const auto first = panel.rows().front().words();
    screen.clickNearEnd("scroll"); // below its thumb
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.rows().front().words() != first; }));
}

TEST_F(PanelListTest, AClickOnAHeadingClosesItsGroupAndOpensItAgain)
{
    report.window().activate();
    const auto rows = panel.rows();
    ASSERT_TRUE(rows.at(0).isHeading && rows.at(0).isOpen);
    screen.clickRow("findings", 0);
    ASSERT_TRUE(pollUntil(5s, [&] { return !panel.rows().at(0).isOpen && panel.rows().at(1).isHeading; })) << takeScreenshot("not-closed");
    screen.clickRow("findings", 0);
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.rows().at(1).words() == rows.at(1).words(); }));
}

TEST_F(PanelListTest, EndHomeLeftAndRightLeadThroughTheList)
{
    panel.select(0);
    const auto first = panel.selected();
    press("End");
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.selected() != first && panel.selected() == panel.findings().back(); }))
        << panel.selected() << takeScreenshot("list-end");
    press("Home");
    press("Left"); // the heading is closed
    EXPECT_TRUE(pollUntil(5s, [&] { return !panel.rows().at(0).isOpen; }));
    press("Right");
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.rows().at(0).isOpen; }));
    press("Right");
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.selected() == first; })) << panel.selected();
}

TEST_F(PanelListTest, ASelectionStaysOnItsFindingWhileOthersComeAndGo)
{
    panel.select(2);
    const auto selected = panel.selected();
    const auto count = panel.count();
    report.figure("disputes.review.total", "0"); // of another table
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.count() < count; })) << panel.text("verdict");
    EXPECT_EQ(panel.selected(), selected);
}

TEST_F(PanelListTest, ANoticeGoesWithTheNextChange)
{
    report.window().run("vnd.org.gouji:write-comments");
    ASSERT_TRUE(pollUntil(10s, [&] { return !panel.text("notice").empty(); }));
    EXPECT_FALSE(panel.isShown("state"));
    report.figure(kWrong[0], "0");
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.text("notice").empty() && panel.isShown("state"); }));
}
}
}
