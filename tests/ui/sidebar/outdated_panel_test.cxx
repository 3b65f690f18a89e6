// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/temporary_folder.hxx"
#include "support/undo_stack.hxx"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kFill = "vnd.org.gouji:fill-totals";

using OutdatedPanelTest = OfficeTest;

TEST_F(OutdatedPanelTest, TypingMarksTheResultsAndAPauseRenewsThem)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    ASSERT_TRUE(panel.awaitState("panel.state.up-to-date"));
    const auto verdict = panel.text("verdict");

    report.window().activate();
    type("x");

    EXPECT_TRUE(panel.awaitState("panel.state.changed-live"));
    takeScreenshot("outdated");
    EXPECT_TRUE(panel.awaitState("panel.state.up-to-date"));
    EXPECT_EQ(panel.text("verdict"), verdict);
}

TEST_F(OutdatedPanelTest, TheListFollowsWhatIsTyped)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    ASSERT_EQ(panel.findings().size(), 1u);

    report.figure("disputes.review.total", "0");

    EXPECT_TRUE(pollUntil(5s, [&] { return panel.findings().empty(); }));
    EXPECT_TRUE(panel.text("verdict").starts_with(message("verdict.ready"))) << panel.text("verdict");
}

/// The finding stays the same one, and so does its group.
TEST_F(OutdatedPanelTest, ALineSaysTheValueOfNow)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    ASSERT_EQ(panel.findings().size(), 1u);
    ASSERT_EQ(panel.findings().front().find('8'), std::string::npos);

    report.figure("disputes.review.total", "8");

    EXPECT_TRUE(pollUntil(5s, [&] { return panel.findings().front().find('8') != std::string::npos; })) << panel.findings().front();
}

TEST_F(OutdatedPanelTest, TheFillIsToldAndItsUndoIsFollowed)
{
    ReportFixture report;
    report.figure("applications.received.total", "").settle();
    report.window().run(kFill);
    const ReportPanel panel(report.window());
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.isOpen() && !panel.text("notice").empty(); }));
    EXPECT_EQ(report.figure("applications.received.total"), "0");
    EXPECT_NE(panel.text("state").find(message("panel.state.up-to-date")), std::string::npos) << "the fill itself counted as a change";
    EXPECT_TRUE(panel.findings().empty());

    report.window().activate();
    press("ctrl+z");

    EXPECT_TRUE(pollUntil(5s, [&] { return !panel.findings().empty(); }));
    EXPECT_EQ(report.figure("applications.received.total"), "");
    takeScreenshot("undone-fill");
}

TEST_F(OutdatedPanelTest, SavingIsNoChangeAndUndoBackToTheSavedStateIsOne)
{
    const TemporaryFolder folder;
    ReportFixture report;
    const Reference<css::frame::XStorable> file(report.window().component(), UNO_QUERY_THROW);
    file->storeAsURL(fromUtf8(fileUrl(folder.path() / "report.odt")), {});
    report.figure("disputes.review.total", "7");
    const auto panel = ReportPanel::afterCheck(report.window());
    const auto isSavedWithoutChange = [&] // the office may tell of the figure once more, late
    {
        if (!panel.awaitState("panel.state.up-to-date"))
            return false;
        file->store();
        file->storeToURL(fromUtf8(fileUrl(folder.path() / "copy.odt")), {});
        return panel.text("state").find(message("panel.state.up-to-date")) != std::string::npos;
    };
    EXPECT_TRUE(pollUntil(5s, isSavedWithoutChange)) << "saving counted as a change";

    report.figure("disputes.review.total", "8");
    ASSERT_TRUE(pollUntil(5s, [&] { return panel.text("detail").find('8') != std::string::npos; }));
    undoManagerOf(file)->undo();

    EXPECT_FALSE(Reference<css::util::XModifiable>(file, UNO_QUERY_THROW)->isModified());
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.text("detail").find('7') != std::string::npos; }));
}
}
}
