// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/dialog_on_screen.hxx"
#include "support/extension_resources.hxx"
#include "support/manual_window.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/XTitle.hpp>

#include <regex>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

class AboutTest : public OfficeTest
{
protected:
    void TearDown() override { closeManuals(); }

    /// The label that begins so; empty if there is none.
    static std::string label(const AccessibleContext& dialog, const std::string& begin)
    {
        const auto found = findBelow(dialog, css::accessibility::AccessibleRole::LABEL, begin);
        return found.is() ? toUtf8(found->getAccessibleName()) : std::string();
    }
};

TEST_F(AboutTest, TellsVersionBuildPlatformOfficeAndLicence)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.run("vnd.org.gouji:about");
    const auto dialog = awaitDialog(message("command.about"));
    ASSERT_TRUE(dialog.is());

    const auto facts = label(dialog, message("ui.product") + " " + extensionResources().version);
    const std::regex build("(build|构建) [0-9a-f]{9}(-dirty)?(\\)|）)\n|(built from source|自行编译)(\\)|）)\n");
    EXPECT_TRUE(std::regex_search(facts, build)) << facts;
    EXPECT_NE(facts.find("Linux " GOUJI_PROCESSOR "\n"), std::string::npos) << facts;
    EXPECT_TRUE(std::regex_search(facts, std::regex("LibreOffice[A-Za-z]* [0-9]+(\\.[0-9]+){2,3}$"))) << facts;
    EXPECT_NE(label(dialog, message("ui.about.licence")).find("Mozilla Public License 2.0"), std::string::npos);
    EXPECT_FALSE(label(dialog, message("ui.about.purpose")).empty());
    takeScreenshot("about");
    press("Return");
    EXPECT_TRUE(pollUntil(5s, [] { return !findDialog(message("command.about")).is(); }));
    EXPECT_TRUE(openManuals(HelpPage::Changes).empty()) << "Enter only closes it";
}

TEST_F(AboutTest, EscapeAndTheButtonCloseIt)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.run("vnd.org.gouji:about");
    ASSERT_TRUE(awaitDialog(message("command.about")).is());
    press("Escape");
    EXPECT_TRUE(pollUntil(5s, [] { return !findDialog(message("command.about")).is(); }));

    writer.run("vnd.org.gouji:about");
    const DialogOnScreen dialog("about");
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("close");
    EXPECT_TRUE(dialog.closes());
}

TEST_F(AboutTest, WhatIsNewOpensItsPageInAWindowOfItsOwn)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.run("vnd.org.gouji:about");
    const DialogOnScreen dialog("about");
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("what-is-new");
    EXPECT_TRUE(dialog.closes());

    ASSERT_TRUE(manualOpens(HelpPage::Changes));
    EXPECT_EQ(manualParagraph(HelpPage::Changes), message("ui.changes.title"));
    EXPECT_TRUE(pollUntil(5s, [] { return isOnScreen("^" + message("ui.changes.title") + "$"); }));
    takeScreenshot("what-is-new");
    EXPECT_TRUE(openManuals().empty());
    EXPECT_TRUE(writer.frame()->getController().is()) << "the empty document is not replaced";
}
}
}
