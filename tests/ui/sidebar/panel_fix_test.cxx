// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::size_t commentCount(const FrameOfTest& window)
{
    const Reference<css::text::XTextFieldsSupplier> supplier(window.text(), UNO_QUERY_THROW);
    std::size_t count = 0;
    for (const auto fields = supplier->getTextFields()->createEnumeration(); fields->hasMoreElements();)
    {
        const Reference<css::lang::XServiceInfo> field(fields->nextElement(), UNO_QUERY_THROW);
        count += field->supportsService("com.sun.star.text.textfield.Annotation") ? 1 : 0;
    }
    return count;
}

/// A doubled word is a warning, which can be explained.
ReportFixture& withWarning(ReportFixture& report)
{
    return report.paragraph("来年落实专项资金资金，完善平台。");
}

using PanelFixTest = OfficeTest;

TEST_F(PanelFixTest, FixChangesTheCellInOneStepAndTheListFollows)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").settle();
    const auto panel = ReportPanel::afterCheck(report.window());
    ASSERT_TRUE(panel.isShown("fix"));
    takeScreenshot("panel-fix");

    ASSERT_TRUE(panel.clickOn("fix"));

    ASSERT_TRUE(pollUntil(10s, [&] { return report.figure("disputes.review.total") == "0"; }));
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.findings().empty() && !panel.text("notice").empty(); }));
    report.window().activate();
    press("ctrl+z");
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("disputes.review.total") == "7" && panel.findings().size() == 1; }));
    EXPECT_FALSE(report.canUndo());
}

TEST_F(PanelFixTest, AnUndoneFixIsJudgedAsBeforeTheFix)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").figure("disputes.lawsuit_direct.upheld", "").settle(); // blank: told only of what would be filed
    const auto panel = ReportPanel::afterCheck(report.window());
    const auto before = panel.findings();
    PanelOnScreen(report.window(), panel).clickRow("findings", 1); // below the heading of its group
    ASSERT_TRUE(pollUntil(5s, [&] { return panel.isShown("fix"); }));
    ASSERT_TRUE(panel.clickOn("fix"));
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.findings().size() < before.size(); }));
    report.window().activate();
    press("ctrl+z");

    EXPECT_TRUE(pollUntil(5s, [&] { return panel.findings() == before; })) << testing::PrintToString(panel.findings());
}

TEST_F(PanelFixTest, BlankTotalsOfATableAreOneLineAndOneButtonFillsThem)
{
    constexpr const char* kGroups[] = {"review", "lawsuit_direct", "lawsuit_after_review"};
    ReportFixture report;
    for (const std::string group : kGroups)
        report.figure("disputes." + group + ".upheld", "3").figure("disputes." + group + ".total", "");
    report.paragraph("来年落实专项资金资金，完善平台。").settle();
    const auto panel = ReportPanel::afterCheck(report.window());
    const PanelOnScreen screen(report.window(), panel);
    const auto place = boost::replace_all_copy(message("entry-place.total-blank.several"), "{count}", "3");
    const auto rows = panel.rows();
    const auto row = std::ranges::find_if(rows, [&](const RowOnScreen& shown) { return shown.words().find(place) != std::string::npos; });
    ASSERT_NE(row, rows.end());
    screen.clickRow("findings", static_cast<std::size_t>(row - rows.begin()));
    ASSERT_TRUE(pollUntil(5s, [&] { return panel.figures().size() == 3; })) << panel.figures().size();
    EXPECT_FALSE(panel.isShown("reason"));
    EXPECT_EQ(panel.text("fix"), message("command.fill-totals"));
    takeScreenshot("panel-blank-totals");

    screen.click("fix");

    for (const std::string group : kGroups)
        EXPECT_TRUE(pollUntil(10s, [&] { return report.figure("disputes." + group + ".total") == "3"; })) << group;
}

TEST_F(PanelFixTest, AllSafeOnesAreListedFirstAndFixedInOneStep)
{
    ReportFixture report;
    report.figure("disputes.review.total", "").figure("applications.granted.natural", " 0").settle();
    report.window().run("vnd.org.gouji:fix-safe");
    const auto dialog = awaitDialog(message("command.fix-safe.title"));
    ASSERT_TRUE(dialog.is());
    takeScreenshot("fix-safe");

    ASSERT_TRUE(clickButton(dialog, message("ui.fix-safe.ok")));

    ASSERT_TRUE(pollUntil(10s, [&] { return report.figure("disputes.review.total") == "0"; }));
    EXPECT_EQ(report.figure("applications.granted.natural"), "0");
    const ReportPanel panel(report.window());
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.isOpen() && panel.findings().empty(); }));
    report.window().run(".uno:Undo");
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("disputes.review.total").empty(); }));
    EXPECT_FALSE(report.canUndo());
}

TEST_F(PanelFixTest, CommentsGoInAndOutAgain)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").settle();
    report.window().run("vnd.org.gouji:write-comments");
    ASSERT_TRUE(pollUntil(10s, [&] { return commentCount(report.window()) == 1; }));
    const ReportPanel panel(report.window());
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.isOpen() && !panel.text("notice").empty(); }));
    takeScreenshot("comments");

    report.window().run("vnd.org.gouji:remove-comments");

    EXPECT_TRUE(pollUntil(10s, [&] { return commentCount(report.window()) == 0; }));
}

TEST_F(PanelFixTest, AReasonSettlesAWarningAndSurvivesDocx)
{
    const TemporaryFolder folder;
    const auto url = fileUrl(folder.path() / "report.docx");
    {
        ReportFixture report;
        const auto panel = ReportPanel::afterCheck(withWarning(report).window());
        ASSERT_EQ(panel.findings().size(), 1u);
        ASSERT_TRUE(panel.clickOn("reason"));
        const auto dialog = awaitDialog(message("ui.reason.title"));
        ASSERT_TRUE(dialog.is());
        type("Two offices were merged in July");
        takeScreenshot("reason");
        ASSERT_TRUE(clickButton(dialog, message("ui.reason.ok")));
        ASSERT_TRUE(pollUntil(10s, [&] { return panel.text("detail").find("merged") != std::string::npos; })) << panel.text("detail");
        takeScreenshot("panel-reason");
        report.window().storeCopy(url, "MS Word 2007 XML");
    }
    const FrameOfTest reopened(url);
    const auto panel = ReportPanel::afterCheck(reopened);
    EXPECT_TRUE(pollUntil(10s, [&] { return panel.text("detail").find("merged") != std::string::npos; })) << panel.text("detail");
}

TEST_F(PanelFixTest, TheFigureAtTheCursorIsExplained)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(report.window());
    report.moveCursorTo("applications.received.total");

    report.window().run("vnd.org.gouji:explain-figure");

    EXPECT_TRUE(pollUntil(5s, [&] { return panel.figures().size() > 6; }));
    EXPECT_NE(panel.text("detail").find('='), std::string::npos) << panel.text("detail");
    takeScreenshot("explain");
}
}
}
