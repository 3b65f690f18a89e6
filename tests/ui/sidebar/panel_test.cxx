// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/view_cursor.hxx"

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr const char* kFill = "vnd.org.gouji:fill-totals";

using PanelTest = OfficeTest;

TEST_F(PanelTest, CheckOpensItWithTheFindingsInGroups)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").figure("applications.received.natural", "２");

    const auto panel = ReportPanel::afterCheck(report.window());

    EXPECT_TRUE(panel.awaitState("panel.state.up-to-date")) << panel.text("state");
    EXPECT_EQ(panel.groups().size(), 3u);
    EXPECT_EQ(panel.findings().size(), 3u);
    EXPECT_NE(panel.text("detail"), "");
    takeScreenshot("panel");
}

TEST_F(PanelTest, GoToSelectsTheCellOfAFinding)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    ASSERT_EQ(panel.findings().size(), 1u);
    EXPECT_EQ(cellAtCursor(report.window()), "");

    ASSERT_TRUE(panel.openFinding(0));

    EXPECT_TRUE(pollUntil(5s, [&] { return !cellAtCursor(report.window()).empty(); }));
    takeScreenshot("jump");
}

TEST_F(PanelTest, GoToSelectsTheWordsOfAFindingAndGivesTheDocumentTheKeyboard)
{
    ReportFixture report;
    report.paragraph("来年落实专项资金资金，完善平台。");
    const auto panel = ReportPanel::afterCheck(report.window());
    ASSERT_EQ(panel.findings().size(), 1u);
    report.window().activate();

    ASSERT_TRUE(panel.openFinding(0));

    EXPECT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "资金资金"; })) << selectedText(report.window());
    takeScreenshot("jump-to-text");
    type("x");
    EXPECT_TRUE(pollUntil(5s, [&] { return toUtf8(report.window().text()->getText()->getString()).find("专项x，") != std::string::npos; }));
}

TEST_F(PanelTest, EveryFigureOfARuleCanBeJumpedTo)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    const auto figures = panel.figures();
    ASSERT_EQ(figures.size(), 5u);
    EXPECT_TRUE(figures.back().starts_with("7")) << figures.back();

    ASSERT_TRUE(panel.openFigure(1));

    EXPECT_TRUE(pollUntil(5s, [&] { return !cellAtCursor(report.window()).empty(); }));
    const auto cell = cellAtCursor(report.window());
    ASSERT_TRUE(panel.openFigure(0));
    EXPECT_TRUE(pollUntil(5s, [&] { return cellAtCursor(report.window()) != cell; }));
}

TEST_F(PanelTest, AJumpGoesWhereTheCellIsNow)
{
    ReportFixture report;
    report.figure("applications.carried_in.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    ASSERT_FALSE(panel.findings().empty());
    report.renameTables().insertRowAbove("applications.received.natural");

    ASSERT_TRUE(panel.openFinding(0));

    EXPECT_TRUE(report.cursorComesTo("applications.carried_in.total"))
        << cellAtCursor(report.window());
}

TEST_F(PanelTest, ClosingTheDocumentWhileACheckIsPendingIsSafe)
{
    ReportFixture report;
    (void)ReportPanel::afterCheck(report.window());
    report.figure("disputes.review.total", "7");
    report.window().close();
    const ReportFixture other;
    EXPECT_TRUE(ReportPanel::afterCheck(other.window()).isOpen());
}

TEST_F(PanelTest, DocumentWithoutReportIsToldSoInThePanel)
{
    const FrameOfTest writer("private:factory/swriter");
    const auto panel = ReportPanel::afterCheck(writer);
    EXPECT_EQ(panel.text("verdict"), message("panel.no-report"));
    EXPECT_TRUE(panel.findings().empty());
    EXPECT_FALSE(panel.isEnabled("goto"));
    takeScreenshot("no-report");
}

TEST_F(PanelTest, CancelledFillWritesNothing)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").figure("applications.received.total", "").settle();
    report.window().run(kFill);
    const auto dialog = awaitDialog(message("command.fill-totals.title"));
    ASSERT_TRUE(dialog.is());
    takeScreenshot("fill");

    ASSERT_TRUE(clickButton(dialog, message("ui.cancel")));

    ASSERT_TRUE(pollUntil(5s, [] { return !findDialog(message("command.fill-totals.title")).is(); }));
    EXPECT_EQ(report.figure("disputes.review.total"), "7");
    EXPECT_EQ(report.figure("applications.received.total"), "");
    EXPECT_FALSE(report.canUndo());
}

TEST_F(PanelTest, ExistingTotalIsChangedOnlyIfItWasChosen)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").figure("applications.received.total", "").settle();
    report.window().run(kFill);
    ASSERT_TRUE(clickButton(awaitDialog(message("command.fill-totals.title")), message("ui.fill.ok")));
    ASSERT_TRUE(pollUntil(5s, [&] { return report.figure("applications.received.total") == "0"; }));
    EXPECT_EQ(report.figure("disputes.review.total"), "7");

    report.window().run(kFill);
    const auto dialog = awaitDialog(message("command.fill-totals.title"));
    ASSERT_TRUE(clickButton(dialog, message("ui.fill.all")));
    ASSERT_TRUE(clickButton(dialog, message("ui.fill.ok")));
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("disputes.review.total") == "0"; }));
}
}
}
