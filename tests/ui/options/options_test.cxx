// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/options_on_screen.hxx"
#include "support/options_page.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/temporary_folder.hxx"

#include "writer/settings/last_year_memory.hxx"
#include "writer/settings/settings_store.hxx"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <fstream>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

class OptionsTest : public OfficeTest
{
protected:
    void SetUp() override { SettingsStore(office().context()).write({}); }

    void TearDown() override { SettingsStore(office().context()).write({}); }

    static void switchOff(const OptionsPage& page)
    {
        page.control<css::awt::XRadioButton>("severity-off")->setState(true);
        page.use("severity-chosen");
    }

    [[nodiscard]] static Settings settings() { return readSettings(office().context()); }
};

TEST_F(OptionsTest, WhatIsClickedAndTypedInTheOfficesDialogIsSaved)
{
    const FrameOfTest writer("private:factory/swriter");
    const OptionsOnScreen page;
    ASSERT_TRUE(page.isOpen());
    for (const char* box : {"live", "flow", "follow"})
        page.click(box);
    page.typeInto("unit", "Gouji Office");
    page.typeInto("seal", "Seal");
    page.typeInto("year", "12"); // always
    page.typeInto("delay", "900");
    page.clickLine("rules", 1);
    for (const char* severity : {"severity-error", "severity-warning", "severity-info", "severity-form", "severity-off"})
        page.click(severity);
    takeScreenshot("options-entered");
    ASSERT_TRUE(page.confirm());

    ASSERT_TRUE(pollUntil(10s, [] { return settings().unitName == "Gouji Office"; }));
    const auto saved = settings();
    EXPECT_FALSE(saved.checksLive);
    EXPECT_FALSE(saved.flowsOnEntry);
    EXPECT_TRUE(saved.totalsFollow);
    EXPECT_EQ(saved.sealLine, "Seal");
    EXPECT_EQ(saved.lastMonthOfPreviousYear, kMonths);
    EXPECT_EQ(saved.liveCheckDelay, 900);
    ASSERT_EQ(saved.severities.size(), 1U);
    EXPECT_EQ(saved.severities.begin()->second, std::nullopt);
}

TEST_F(OptionsTest, AFolderIsLookedForAndARememberedFileForgottenByTheMouse)
{
    const LastYearMemory memory(office().context());
    memory.remember("云岫县", "file:///home/2024年报.docx");
    Settings before;
    before.unitName = "云岫县交通运输局";
    SettingsStore(office().context()).write(before);
    const FrameOfTest writer("private:factory/swriter");
    const OptionsOnScreen page;
    ASSERT_TRUE(page.isOpen());
    takeScreenshot("options"); // of the manual
    page.typeInto("folder", "/nowhere");
    takeScreenshot("options-folder-typed");
    page.click("choose");
    ASSERT_TRUE(escapeFrom(message("ui.options.folder-title"))) << takeScreenshot("options-folder");
    page.clickLine("files", 0);
    page.click("forget");
    takeScreenshot("options-forgotten");
    ASSERT_TRUE(page.confirm());

    EXPECT_TRUE(pollUntil(10s, [] { return settings().formFolder == "/nowhere"; }));
    EXPECT_EQ(memory.recall("云岫县"), std::nullopt);
}

TEST_F(OptionsTest, WorkWithoutADocumentAndAsOftenAsOneLikes)
{
    for (int time = 0; time < 10; ++time)
    {
        const OptionsPage page(office().context());
        ASSERT_GT(page.control<css::awt::XListBox>("rules")->getItemCount(), 50);
    }
}

TEST_F(OptionsTest, NothingIsSavedBeforeOkAndResetShowsWhatIsSet)
{
    const OptionsPage page(office().context());
    page.control<css::awt::XTextComponent>("unit")->setText("x");
    switchOff(page);
    EXPECT_EQ(settings(), Settings());

    page.call("back");

    EXPECT_EQ(page.control<css::awt::XTextComponent>("unit")->getText(), OUString());
    page.call("ok");
    EXPECT_EQ(settings(), Settings());
}

TEST_F(OptionsTest, ARuleThatIsSwitchedOffIsListedAsSuch)
{
    const OptionsPage page(office().context());
    const auto list = page.control<css::awt::XListBox>("rules");
    const auto before = toUtf8(list->getItem(0));
    switchOff(page);

    EXPECT_NE(toUtf8(list->getItem(0)), before);
    EXPECT_NE(toUtf8(list->getItem(0)).find(message("ui.options.severity.off")), std::string::npos);
    page.call("ok");
    EXPECT_EQ(settings().severities, (SeverityOverrides{{"norms-stock", std::nullopt}}));
}

TEST_F(OptionsTest, ABrokenFormIsToldOnThePage)
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "broken.xml") << "<form>\n<title>\n</form>";
    const OptionsPage page(office().context());
    EXPECT_EQ(page.label("forms-state"), message("ui.options.forms.none"));

    page.control<css::awt::XTextComponent>("folder")->setText(fromUtf8(folder.path().string()));
    page.call("ok");

    EXPECT_EQ(settings().formFolder, folder.path().string());
    EXPECT_NE(page.label("forms-state").find("broken.xml"), std::string::npos);
    const FrameOfTest writer("private:factory/swriter");
    const OptionsOnScreen inDialog;
    ASSERT_TRUE(inDialog.isOpen());
    takeScreenshot("options-broken-form");
    EXPECT_TRUE(inDialog.confirm());
}

TEST_F(OptionsTest, AFolderThatIsNotThereIsToldAsItIsTyped)
{
    const OptionsPage page(office().context());
    page.control<css::awt::XTextComponent>("folder")->setText("/nowhere");
    page.use("folder-typed");

    EXPECT_NE(page.label("forms-state").find("/nowhere"), std::string::npos) << page.label("forms-state");
    EXPECT_EQ(settings().formFolder, "");
}

TEST_F(OptionsTest, ARememberedFileIsForgottenWithOk)
{
    const LastYearMemory memory(office().context());
    for (const auto& unit : memory.units())
        memory.forget(unit);
    memory.remember("云岫县", "file:///2024.odt");
    const OptionsPage page(office().context());
    ASSERT_TRUE(page.isEnabled("forget"));
    page.use("forget-file");
    EXPECT_FALSE(page.isEnabled("forget"));
    EXPECT_EQ(LastYearMemory(office().context()).recall("云岫县"), "file:///2024.odt");

    page.call("ok");

    EXPECT_EQ(LastYearMemory(office().context()).recall("云岫县"), std::nullopt);
}
}
}
