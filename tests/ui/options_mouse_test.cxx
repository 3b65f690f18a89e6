// SPDX-License-Identifier: MPL-2.0
// The page of the options in the office's dialog, under a real mouse and real keys.
#include "support/dialog_on_screen.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/screen.hxx"

#include "writer/last_year_memory.hxx"
#include "writer/settings.hxx"

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

class OptionsMouseTest : public OfficeTest
{
protected:
    void SetUp() override
    {
        SettingsStore(office().context()).write({});
        writer.activate();
    }
    void TearDown() override { SettingsStore(office().context()).write({}); }

    [[nodiscard]] static DialogOnScreen open()
    {
        const auto menu = Menu::find();
        EXPECT_TRUE(menu);
        if (menu)
            menu->choose("options");
        EXPECT_TRUE(pollUntil(15s, [] { return isOnScreen(title()); }));
        return DialogOnScreen("options");
    }

    [[nodiscard]] static bool closeWithOk()
    {
        press("Return");
        return pollUntil(10s, [] { return !isOnScreen(title()); });
    }

    [[nodiscard]] static std::string title() { return uiLanguage() == "zh-CN" ? " - 年报$" : " - Annual Report$"; }

    FrameOfTest writer{"private:factory/swriter"};
};

TEST_F(OptionsMouseTest, WhatIsEnteredAndClickedIsSaved)
{
    const auto page = open();
    page.click("live");
    page.click("flow");
    page.click("follow");
    page.typeInto("unit", "Gouji Office");
    page.typeInto("seal", "Seal");
    page.click("year");
    press("End");
    press("Return");
    page.typeInto("delay", "900");
    press("Tab");
    page.clickLine("rules", 1);
    page.click("severity");
    press("End"); // switched off
    press("Return");
    takeScreenshot("options-entered");
    page.click("unit");
    ASSERT_TRUE(closeWithOk()) << takeScreenshot("options-open");

    const auto settings = readSettings(office().context());
    EXPECT_FALSE(settings.checksLive);
    EXPECT_FALSE(settings.flowsOnEntry);
    EXPECT_TRUE(settings.totalsFollow);
    EXPECT_EQ(settings.unitName, "Gouji Office");
    EXPECT_EQ(settings.sealLine, "Seal");
    EXPECT_EQ(settings.lastMonthOfPreviousYear, 12);
    EXPECT_EQ(settings.liveCheckDelay, 900);
    EXPECT_NE(settings.severities, Settings().severities);
}

TEST_F(OptionsMouseTest, AFolderIsChosenAndARememberedFileForgotten)
{
    LastYearMemory(office().context()).remember("云岫县", "file:///home/2024.docx");
    const auto page = open();
    page.typeInto("folder", "/nowhere");
    const auto before = visibleWindows().size();
    page.click("choose");
    ASSERT_TRUE(pollUntil(10s, [&] { return visibleWindows().size() > before; })) << takeScreenshot("options-folder");
    press("Escape");
    ASSERT_TRUE(pollUntil(5s, [&] { return visibleWindows().size() == before; }));
    page.click("files");
    press("Home");
    press("Return");
    page.click("forget");
    page.click("unit");
    ASSERT_TRUE(closeWithOk());

    EXPECT_EQ(readSettings(office().context()).formFolder, "/nowhere");
    EXPECT_FALSE(LastYearMemory(office().context()).recall("云岫县"));
}
}
}
