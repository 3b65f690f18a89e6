// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/start_centre.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
namespace role = css::accessibility::AccessibleRole;

using MenuTest = OfficeTest;

TEST_F(MenuTest, ClickOnCheckReportShowsTheFindings)
{
    ReportFixture report;
    report.figure("applications.received.natural", "3");
    report.window().activate();

    const auto menu = Menu::find();
    ASSERT_TRUE(menu) << "no menu in Writer";
    menu->open();
    takeScreenshot("menu");
    press("Escape");
    menu->choose(Menu::Entry::CheckReport);

    const auto dialog = awaitDialog(message("ui.results.title"));
    ASSERT_TRUE(dialog.is());
    takeScreenshot("results");
    EXPECT_FALSE(itemsOf(findBelow(dialog, role::LIST)).empty());
}

TEST_F(MenuTest, ClickOnFillInTotalsIsOneStepThatCtrlZTakesBack)
{
    ReportFixture report;
    report.figure("applications.received.natural", "3").figure("applications.received.total", "").figure("disputes.review.total", "");
    report.settle().window().activate();

    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose(Menu::Entry::FillTotals);
    ASSERT_TRUE(pollUntil(10s, [&] { return report.figure("applications.received.total") == "3"; }));
    EXPECT_EQ(report.figure("disputes.review.total"), "0");
    const auto dialog = awaitDialog(message("ui.results.title"));
    ASSERT_TRUE(dialog.is());
    takeScreenshot("filled");
    ASSERT_TRUE(clickButton(dialog, message("ui.results.close")));
    ASSERT_TRUE(pollUntil(5s, [] { return !findDialog(message("ui.results.title")).is(); }));

    report.window().activate();
    press("ctrl+z");

    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("applications.received.total").empty(); }));
    EXPECT_EQ(report.figure("disputes.review.total"), "");
    EXPECT_FALSE(report.canUndo());
}

TEST_F(MenuTest, CalcHasNoSuchMenu)
{
    const FrameOfTest calc("private:factory/scalc");
    EXPECT_FALSE(Menu::find());
    takeScreenshot("calc");
}

TEST_F(MenuTest, StartCentreHasNoSuchMenu)
{
    const StartCentre centre;
    EXPECT_FALSE(Menu::find());
    takeScreenshot("start-centre");
}
}
}
