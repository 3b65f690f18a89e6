// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/toolbar.hxx"

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

using PanelWindowsTest = OfficeTest;

TEST_F(PanelWindowsTest, TwoWindowsOnOneDocumentBothFollowIt)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    {
        FrameOfTest second(report.window().openSecondWindow());
        const auto secondPanel = ReportPanel::afterCheck(second);
        EXPECT_EQ(secondPanel.findings(), panel.findings());

        report.figure("disputes.review.total", "0");

        EXPECT_TRUE(pollUntil(10s, [&] { return panel.findings().empty() && secondPanel.findings().empty(); }));
        report.figure("disputes.review.total", "7"); // checks are pending in both when one goes
    }
    EXPECT_TRUE(pollUntil(10s, [&] { return panel.findings().size() == 1; }));
}

TEST_F(PanelWindowsTest, AFixInOneWindowIsSeenInTheOther)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    FrameOfTest second(report.window().openSecondWindow());
    const auto secondPanel = ReportPanel::afterCheck(second);

    ASSERT_TRUE(secondPanel.clickOn("fix"));

    EXPECT_TRUE(pollUntil(10s, [&] { return secondPanel.findings().empty() && panel.findings().empty(); }));
    EXPECT_EQ(report.figure("disputes.review.total"), "0");
}

TEST_F(PanelWindowsTest, TwoDocumentsHaveTheirOwnFindings)
{
    ReportFixture wrong;
    wrong.figure("disputes.review.total", "7");
    const auto wrongPanel = ReportPanel::afterCheck(wrong.window());
    const ReportFixture right;
    const auto rightPanel = ReportPanel::afterCheck(right.window());

    EXPECT_EQ(wrongPanel.findings().size(), 1u);
    EXPECT_TRUE(rightPanel.findings().empty());
}

TEST_F(PanelWindowsTest, ClosedByTheUserItStaysClosedUntilACheckIsAskedFor)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(report.window());
    report.window().run(".uno:Sidebar");
    ASSERT_TRUE(pollUntil(5s, [&] { return !panel.isOpen(); }));

    report.figure("disputes.review.total", "7");
    const ReportFixture later;
    EXPECT_FALSE(pollUntil(2s, [&] { return panel.isOpen() || ReportPanel(later.window()).isOpen(); })) << "it opened by itself";

    EXPECT_EQ(ReportPanel::afterCheck(report.window()).findings().size(), 1u);
}

TEST_F(PanelWindowsTest, ACheckShowsItWhereTheSidebarIsClosedOrShowsSomethingElse)
{
    ReportFixture report;
    const ReportPanel panel(report.window());
    for (const bool isClosed : {false, true})
    {
        report.window().run(".uno:SidebarDeck.PropertyDeck");
        ASSERT_TRUE(pollUntil(5s, [&] { return !panel.isOpen(); }));
        if (isClosed)
            report.window().run(".uno:Sidebar");
        EXPECT_TRUE(ReportPanel::afterCheck(report.window()).isOpen()) << "closed: " << isClosed;
    }
}

TEST_F(PanelWindowsTest, ACommandShowsItWhereTheSidebarIsPushedAside)
{
    ReportFixture report;
    report.figure("disputes.review.total", "").settle();
    const auto panel = ReportPanel::afterCheck(report.window());
    const PanelOnScreen screen(report.window(), panel);
    for (const char* command : {"check-report", "fill-totals"})
    {
        screen.fold();
        ASSERT_TRUE(pollUntil(5s, [&] { return !screen.isInSight(); })) << takeScreenshot("not-folded");
        clickToolbar(report.window(), command);
        EXPECT_TRUE(pollUntil(5s, [&] { return screen.isInSight(); })) << command << " " << takeScreenshot("folded");
    }
    EXPECT_EQ(report.figure("disputes.review.total"), "0");
}

/// The office remembers the handle, and not that a command unfolded the sidebar.
TEST_F(PanelWindowsTest, ACommandShowsItInAWindowThatOpensWithTheSidebarPushedAside)
{
    {
        ReportFixture report;
        const auto panel = ReportPanel::afterCheck(report.window());
        const PanelOnScreen screen(report.window(), panel);
        screen.fold();
        ASSERT_TRUE(pollUntil(5s, [&] { return !screen.isInSight(); })) << takeScreenshot("not-folded");
    }
    ReportFixture next;
    next.window().activate();
    clickToolbar(next.window(), "check-report");

    const ReportPanel panel(next.window());
    EXPECT_TRUE(pollUntil(10s, [&] { return panel.isOpen() && PanelOnScreen(next.window(), panel).isInSight(); })) << takeScreenshot("opened-folded");
}

TEST_F(PanelWindowsTest, ThePrintPreviewAndBackLeaveItAlive)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    ASSERT_TRUE(ReportPanel::afterCheck(report.window()).isOpen());
    report.window().run(".uno:PrintPreview");
    ASSERT_TRUE(pollUntil(10s, [&] { return !isEnabled(report.window(), "vnd.org.gouji:check-report"); }));
    report.window().run(".uno:PrintPreview");
    ASSERT_TRUE(pollUntil(10s, [&] { return isEnabled(report.window(), "vnd.org.gouji:check-report"); }));

    EXPECT_EQ(ReportPanel::afterCheck(report.window()).findings().size(), 1u);
}
}
}
