// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/child_process.hxx"
#include "support/main_thread_call.hxx"
#include "support/office_environment.hxx"
#include "support/options_page.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/temporary_folder.hxx"
#include "support/worked_controls.hxx"

#include "writer/last_year_memory.hxx"
#include "writer/settings.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>

#include <algorithm>
#include <fstream>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

constexpr int kOkFromRight = 52; ///< the middle of the dialog's OK, in pixels
constexpr int kOkFromBottom = 30;
constexpr int kPageFromRight = 9; ///< the page's corner
constexpr int kPageFromBottom = 56;
constexpr int kIntoControl = 8;

/// The name of a control: its label, without what marks the key.
std::string spoken(const std::string& key)
{
    auto text = message(key);
    std::erase(text, '~');
    return text;
}

class OptionsTest : public OfficeTest
{
protected:
    void SetUp() override { SettingsStore(office().context()).write({}); }

    void TearDown() override { SettingsStore(office().context()).write({}); }

    /// The office's own dialog with our page in front; nothing if it does not come.
    [[nodiscard]] static std::optional<WindowArea> openOptions(const FrameOfTest& window)
    {
        css::beans::PropertyValue page;
        page.Name = "OptionsPageURL";
        page.Value <<= fromUtf8(optionsPageUrl(office().context()));
        const auto dispatch = window.dispatch(".uno:OptionsTreeDialog");
        // The dialog runs on the main thread until it is closed; nobody waits for that.
        const rtl::Reference<MainThreadCall<void>> call(new MainThreadCall<void>(
            [=] { dispatch->dispatch(parsedUrl(".uno:OptionsTreeDialog"), makeSequence({page})); }));
        css::awt::AsyncCallback::create(office().context())->addCallback(call.get(), {});
        std::optional<WindowArea> dialog;
        (void)pollUntil(15s, [&] { return (dialog = dialogArea()) && unitField().is(); });
        return dialog;
    }

    /// The dialog is the desktop's, not the office's; its title ends with the name of our page.
    [[nodiscard]] static std::optional<WindowArea> dialogArea()
    {
        const std::string title = uiLanguage() == "zh-CN" ? " - 年报$" : " - Annual Report$";
        const auto found = runProgram({"xdotool", "search", "--onlyvisible", "--name", title}).output;
        return areaOf(found.substr(0, found.find('\n')));
    }

    /// The page itself is a window of the office, without a title, in front of all others.
    [[nodiscard]] static AccessibleContext unitField() { return findBelow(findDialog(""), role::TEXT, spoken("ui.options.unit")); }

    /// The beginning of a control on the screen: those of the page tell where they are within it.
    [[nodiscard]] static Point onPage(const WindowArea& dialog, const AccessibleContext& control)
    {
        const Reference<css::accessibility::XAccessibleComponent> page(findDialog(""), UNO_QUERY_THROW);
        const Reference<css::accessibility::XAccessibleComponent> part(control, UNO_QUERY_THROW);
        const auto size = page->getSize();
        return {dialog.position.x + dialog.width - kPageFromRight - size.Width + part->getLocationOnScreen().X + kIntoControl,
                dialog.position.y + dialog.height - kPageFromBottom - size.Height + middleOf(control).y};
    }

    [[nodiscard]] static bool confirm(const WindowArea& dialog)
    {
        click({dialog.position.x + dialog.width - kOkFromRight, dialog.position.y + dialog.height - kOkFromBottom});
        return pollUntil(10s, [] { return !dialogArea(); });
    }

    [[nodiscard]] static Settings settings() { return readSettings(office().context()); }
};

TEST_F(OptionsTest, StandInTheOfficesDialogAndSaveWhatIsEntered)
{
    LastYearMemory(office().context()).remember("云岫县", "file:///home/2024年报.docx");
    const FrameOfTest writer("private:factory/swriter");
    const auto dialog = openOptions(writer);
    ASSERT_TRUE(dialog);
    Reference<css::accessibility::XAccessibleEditableText>(unitField(), UNO_QUERY_THROW)->setText(fromUtf8("云岫县交通运输局"));
    takeScreenshot("options");

    ASSERT_TRUE(confirm(*dialog));

    EXPECT_TRUE(pollUntil(10s, [] { return settings().unitName == "云岫县交通运输局"; }));
}

TEST_F(OptionsTest, TheMouseSetsHowFiguresAreTypedIn)
{
    const FrameOfTest writer("private:factory/swriter");
    const auto dialog = openOptions(writer);
    ASSERT_TRUE(dialog);
    for (const char* box : {"flow", "follow"})
    {
        const auto control = findBelow(findDialog(""), role::CHECK_BOX, spoken(std::string("ui.options.").append(box)));
        ASSERT_TRUE(control.is()) << box;
        click(onPage(*dialog, control));
        noteWorked(std::string("options/").append(box));
    }
    takeScreenshot("options-entry");
    ASSERT_TRUE(confirm(*dialog));

    EXPECT_TRUE(pollUntil(10s, [] { return !settings().flowsOnEntry && settings().totalsFollow; }));
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
    page.control<css::awt::XListBox>("severity")->selectItemPos(4, true);
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
    page.control<css::awt::XListBox>("severity")->selectItemPos(4, true);

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
    const auto dialog = openOptions(writer);
    ASSERT_TRUE(dialog);
    takeScreenshot("options-broken-form");
    EXPECT_TRUE(confirm(*dialog));
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
