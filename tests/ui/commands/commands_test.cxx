// SPDX-License-Identifier: MPL-2.0
// Every command, by every way that leads to it: a real mouse in the menu, the toolbar and the tabbed interface, and real keys.
#include "support/command_effect.hxx"
#include "support/menu.hxx"
#include "support/notebook_bar.hxx"
#include "support/office_environment.hxx"
#include "support/promised_controls.hxx"
#include "support/shortcut.hxx"
#include "support/toolbar.hxx"

namespace gouji::test
{
namespace
{
using CommandsTest = OfficeTest;
using Work = std::function<void(const ReportFixture& report, const std::string& command)>;

/// Works every command that stands there, each in a report of its own.
void workAll(const std::string& surface, const Work& work)
{
    const auto promised = promisedControls();
    for (const auto& effect : commandEffects())
    {
        if (!promised.contains(surface + "/" + effect.command))
            continue;
        SCOPED_TRACE(surface + "/" + effect.command);
        ReportFixture report;
        effect.prepare(report);
        report.settle().window().activate();
        work(report, effect.command);
        EXPECT_TRUE(effect.happens(report)) << takeScreenshot("command-" + effect.command);
    }
}

TEST_F(CommandsTest, InTheMenu)
{
    workAll("menu",
            [](const ReportFixture&, const std::string& command)
            {
                const auto menu = Menu::find();
                ASSERT_TRUE(menu);
                menu->choose(command);
            });
}

TEST_F(CommandsTest, InTheToolbar)
{
    workAll("toolbar", [](const ReportFixture& report, const std::string& command) { clickToolbar(report.window(), command); });
}

TEST_F(CommandsTest, InTheTabbedInterface)
{
    const NotebookBar tabs;
    workAll("notebookbar", [&](const ReportFixture& report, const std::string& command) { tabs.click(report.window(), command); });
}

TEST_F(CommandsTest, ByTheirKeys)
{
    workAll("key", [](const ReportFixture&, const std::string& command) { pressShortcut(command); });
}
}
}
