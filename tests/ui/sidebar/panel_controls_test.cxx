// SPDX-License-Identifier: MPL-2.0
// The buttons and links of the panel under a real mouse: each does what it says.
#include "support/dialog_on_screen.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"
#include "support/temporary_folder.hxx"
#include "support/view_cursor.hxx"

#include <com/sun/star/text/XText.hpp>
#include <org/gouji/ReportTool.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using PanelControlsTest = OfficeTest;

constexpr const char* kReview = "disputes.review.total";
constexpr int kLongestPrompt = 60;
constexpr int kTables = 3;

TEST_F(PanelControlsTest, CheckGoToAndFill)
{
    ReportFixture report;
    report.figure(kReview, "7").settle();
    const auto panel = ReportPanel::afterCheck(report.window());
    const PanelOnScreen screen(report.window(), panel);
    panel.select(0);
    screen.click("goto");
    EXPECT_TRUE(report.cursorComesTo(kReview));

    report.figure(kReview, "");
    screen.click("check");
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.text("state").find(message("panel.state.up-to-date")) != std::string::npos; }));

    screen.click("fill");
    EXPECT_TRUE(pollUntil(10s, [&] { return report.figure(kReview) == "0"; }));
}

TEST_F(PanelControlsTest, TheAdviceForABlankDocumentInsertsAReport)
{
    const FrameOfTest writer("private:factory/swriter");
    const auto panel = ReportPanel::afterCheck(writer);
    writer.activate();
    PanelOnScreen(writer, panel).click("advice");

    const DialogOnScreen dialog("insert-report");
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("cancel");
    EXPECT_TRUE(dialog.closes());
}

TEST_F(PanelControlsTest, TheFirstCheckOfAFileWithPromptsShowsTheProgress)
{
    const TemporaryFolder folder;
    const auto url = fileUrl(folder.path() / "report.docx");
    {
        const FrameOfTest writer("private:factory/swriter");
        org::gouji::ReportTool::create(office().context())->insertReport(writer.component(), {});
        writer.storeCopy(url, "MS Word 2007 XML");
    }
    const FrameOfTest writer(url);
    const auto panel = ReportPanel::afterCheck(writer);

    EXPECT_TRUE(pollUntil(5s, [&] { return panel.isShown("progress3"); })) << takeScreenshot("progress-first");
}

/// A form as it is inserted, in which the user has begun to write.
TEST_F(PanelControlsTest, TheLinksOfTheProgressLeadToTheNextEmptyPlaces)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.activate();
    writer.run("vnd.org.gouji:insert-report");
    DialogOnScreen("insert-report").click("ok");
    const auto panel = ReportPanel::afterCheck(writer);
    const auto body = writer.text()->getText();
    body->insertString(body->getEnd(), "1", false);
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.isShown("progress3"); })) << takeScreenshot("progress");
    // The check after the pause takes a line more for its state: the links move.
    const auto beingFilled = message("panel.state.being-filled").substr(std::string("{state}").size());
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.text("state").find(beingFilled) != std::string::npos; })) << panel.text("state");
    takeScreenshot("panel-progress");

    const PanelOnScreen screen(writer, panel);
    std::string before;
    for (int table = 0; table < kTables; ++table)
    {
        writer.activate();
        screen.click(("progress" + std::to_string(table)).c_str());
        EXPECT_TRUE(pollUntil(5s, [&] { return !tableAtCursor(writer).empty() && tableAtCursor(writer) != before; })) << table;
        before = tableAtCursor(writer);
    }
    screen.click("progress3");
    EXPECT_TRUE(pollUntil(5s, [&] { return tableAtCursor(writer).empty(); }));
    EXPECT_TRUE(pollUntil(5s, [&] { return selectedText(writer).starts_with('<') && selectedText(writer).ends_with('>'); })) << selectedText(writer);
    const auto length = body->getString().getLength();
    type("7"); // in the place of the prompt alone
    EXPECT_TRUE(pollUntil(5s, [&] { return body->getString().getLength() != length; }));
    EXPECT_GT(body->getString().getLength(), length - kLongestPrompt);
    takeScreenshot("progress-text");
}
}
}
