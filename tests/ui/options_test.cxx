// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/child_process.hxx"
#include "support/main_thread_call.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/start_centre.hxx"
#include "support/temporary_folder.hxx"

#include "writer/configuration.hxx"
#include "writer/last_year_memory.hxx"
#include "writer/settings.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

#include <algorithm>
#include <fstream>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

constexpr int kOkFromRight = 52; ///< the middle of the dialog's OK, in pixels
constexpr int kOkFromBottom = 30;

/// Where the registration says that the page lies.
std::string pageUrl()
{
    const Reference<css::container::XHierarchicalNameAccess> leaves(
        readConfiguration(office().context(), "/org.openoffice.Office.OptionsDialog/Nodes/Writer/Leaves"), UNO_QUERY_THROW);
    OUString url;
    leaves->getByHierarchicalName("org.gouji.Gouji.options/OptionsPage") >>= url;
    return toUtf8(url);
}

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

    void TearDown() override
    {
        SettingsStore(office().context()).write({});
        OfficeTest::TearDown();
    }

    /// The office's own dialog with our page in front; nothing if it does not come.
    [[nodiscard]] static std::optional<WindowArea> openOptions(const FrameOfTest& window)
    {
        css::beans::PropertyValue page;
        page.Name = "OptionsPageURL";
        page.Value <<= fromUtf8(pageUrl());
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

    [[nodiscard]] static bool confirm(const WindowArea& dialog)
    {
        click({dialog.position.x + dialog.width - kOkFromRight, dialog.position.y + dialog.height - kOkFromBottom});
        return pollUntil(10s, [] { return !dialogArea(); });
    }

    [[nodiscard]] static Settings settings() { return readSettings(office().context()); }
};

/// A page of its own as the office makes it, in a window without a document.
class BarePage
{
public:
    BarePage()
    {
        onOfficeMainThread(office().context(),
                           [this]
                           {
                               const auto& context = office().context();
                               handler_.set(context->getServiceManager()->createInstanceWithContext("org.gouji.OptionsPage", context),
                                            UNO_QUERY_THROW);
                               window_ = css::awt::ContainerWindowProvider::create(context)->createContainerWindow(fromUtf8(pageUrl()), "",
                                                                                                                  centre_.peer(), handler_);
                               call("initialize");
                           });
    }
    ~BarePage()
    {
        onOfficeMainThread(office().context(), [this] { Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose(); });
    }
    BarePage(const BarePage&) = delete;
    BarePage& operator=(const BarePage&) = delete;

    void call(const char* event) const { handler_->callHandlerMethod(window_, Any(OUString::createFromAscii(event)), "external_event"); }
    void use(const char* method) const { handler_->callHandlerMethod(window_, Any(), OUString::createFromAscii(method)); }

    template <class Interface>
    [[nodiscard]] Reference<Interface> control(const char* id) const
    {
        const Reference<css::awt::XControlContainer> container(window_, UNO_QUERY_THROW);
        return Reference<Interface>(container->getControl(OUString::createFromAscii(id)), UNO_QUERY_THROW);
    }
    [[nodiscard]] std::string label(const char* id) const
    {
        OUString text;
        const Reference<css::beans::XPropertySet> model(control<css::awt::XControl>(id)->getModel(), UNO_QUERY_THROW);
        model->getPropertyValue("Label") >>= text;
        return toUtf8(text);
    }
    [[nodiscard]] bool isEnabled(const char* id) const { return control<css::awt::XWindow2>(id)->isEnabled(); }

private:
    StartCentre centre_;
    Reference<css::awt::XContainerWindowEventHandler> handler_;
    Reference<css::awt::XWindow> window_;
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

TEST_F(OptionsTest, WorkWithoutADocumentAndAsOftenAsOneLikes)
{
    for (int time = 0; time < 10; ++time)
    {
        const BarePage page;
        ASSERT_GT(page.control<css::awt::XListBox>("rules")->getItemCount(), 50);
    }
}

TEST_F(OptionsTest, NothingIsSavedBeforeOkAndResetShowsWhatIsSet)
{
    const BarePage page;
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
    const BarePage page;
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
    const BarePage page;
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
    const BarePage page;
    ASSERT_TRUE(page.isEnabled("forget"));
    page.use("forget-file");
    EXPECT_FALSE(page.isEnabled("forget"));
    EXPECT_EQ(LastYearMemory(office().context()).recall("云岫县"), "file:///2024.odt");

    page.call("ok");

    EXPECT_EQ(LastYearMemory(office().context()).recall("云岫县"), std::nullopt);
}
}
}
