// SPDX-License-Identifier: MPL-2.0
// F1 in our dialogs and on our page of the options shows our manual at the heading that is about it, not the office's own help.
#include "support/dialog_file.hxx"
#include "support/dialog_on_screen.hxx"
#include "support/manual_window.hxx"
#include "support/office_environment.hxx"
#include "support/options_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/screen.hxx"

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

class HelpKeyTest : public OfficeTest
{
protected:
    void TearDown() override { closeManuals(); }

    /// Opens a dialog by its command, presses F1, and looks at the manual while the dialog is still there.
    static void expectHelp(const std::string& command, const std::string& name, const char* closing = "cancel")
    {
        ReportFixture report;
        report.figure("disputes.review.total", "7").settle().window().activate();
        report.window().run("vnd.org.gouji:" + command);
        const DialogOnScreen dialog(name);
        ASSERT_TRUE(dialog.isOpen());
        press("F1");

        EXPECT_TRUE(manualOpens());
        const auto heading = manualHeading(DialogFile(name).helpAnchor());
        EXPECT_TRUE(pollUntil(5s, [&] { return manualParagraph() == heading; })) << manualParagraph();
        takeScreenshot("help-key-" + name);
        EXPECT_TRUE(dialog.isOpen());
        closeManuals();
        dialog.click(closing);
        EXPECT_TRUE(dialog.closes());
    }
};

TEST_F(HelpKeyTest, InTheDialogOfNewReports)
{
    expectHelp("insert-report", "insert-report");
}

TEST_F(HelpKeyTest, InTheDialogOfTotals)
{
    expectHelp("fill-totals", "fill-totals");
}

TEST_F(HelpKeyTest, InTheDialogBeforePublishing)
{
    expectHelp("ready-to-publish", "publish", "close");
}

TEST_F(HelpKeyTest, OnThePageOfOptions)
{
    const FrameOfTest writer("private:factory/swriter");
    const OptionsOnScreen page;
    ASSERT_TRUE(page.isOpen());
    page.click("unit");
    press("ctrl+F1"); // a native dialog of GTK keeps F1 to itself

    EXPECT_TRUE(manualOpens());
    const auto heading = manualHeading("options");
    EXPECT_TRUE(pollUntil(5s, [&] { return manualParagraph() == heading; })) << manualParagraph();
    takeScreenshot("help-key-options");
    closeManuals();
    page.click("manual");
    EXPECT_TRUE(manualOpens());
    EXPECT_TRUE(pollUntil(5s, [&] { return manualParagraph() == heading; })) << manualParagraph();
    closeManuals();
    EXPECT_TRUE(page.confirm());
}

TEST(HelpAnchors, OfEveryDialogAreInTheManual)
{
    for (const auto& name : dialogNames())
    {
        const DialogFile file(name);
        const bool leadsToTheRuleOfTheFinding = name == "findings-panel";
        EXPECT_EQ(manualHeading(file.helpAnchor()).empty(), leadsToTheRuleOfTheFinding) << name;
    }
}
}
}
