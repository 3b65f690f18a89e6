// SPDX-License-Identifier: MPL-2.0
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#include "support/accessible.hxx"
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
#include <iostream>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <unistd.h>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

const std::string kOk = uiLanguage() == "zh-CN" ? "确定" : "OK";
const std::string kTitle = uiLanguage() == "zh-CN" ? "选项" : "Options";

/// Where the registration says that the page lies.
std::string pageUrl()
{
    const Reference<css::container::XHierarchicalNameAccess> leaves(
        readConfiguration(office().context(), "/org.openoffice.Office.OptionsDialog/Nodes/Writer/Leaves"), UNO_QUERY_THROW);
    OUString url;
    leaves->getByHierarchicalName("org.gouji.Gouji.options/OptionsPage") >>= url;
    return toUtf8(url);
}

/// The name of a control, as its label says it, without what marks the key.
std::string spoken(const std::string& key)
{
    auto text = message(key);
    if (const auto bracket = text.find("(~"); bracket != std::string::npos)
        text.erase(bracket, 4);
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

    /// The page in the office's own dialog.
    [[nodiscard]] static AccessibleContext openOptions(const FrameOfTest& window)
    {
        css::beans::PropertyValue page;
        page.Name = "OptionsPageURL";
        page.Value <<= fromUtf8(pageUrl());
        const auto dispatch = window.dispatch(".uno:OptionsTreeDialog");
        // The dialog runs on the main thread until it is closed; nobody waits for that.
        const rtl::Reference<MainThreadCall<void>> call(new MainThreadCall<void>(
            [=] { dispatch->dispatch(parsedUrl(".uno:OptionsTreeDialog"), makeSequence({page})); }));
        css::awt::AsyncCallback::create(office().context())->addCallback(call.get(), {});
        std::cerr << "DBG wait\n";
        for (int i = 0; i < 100; ++i) { usleep(100000); try { if (auto d = findDialog(kTitle); d.is()) { std::cerr << "DBG found\n"; takeScreenshot("dbg"); return d; } } catch (const css::uno::Exception& e) { std::cerr << "DBG3 " << toUtf8(e.Message) << std::endl; takeScreenshot("dbg");} }
        takeScreenshot("dbg");
        const Reference<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(office().context()), UNO_QUERY_THROW);
        for (sal_Int32 index = 0; index < toolkit->getTopWindowCount(); ++index) {
        const Reference<css::accessibility::XAccessible> accessible(toolkit->getTopWindow(index), css::uno::UNO_QUERY);
        const AccessibleContext w = accessible.is() ? accessible->getAccessibleContext() : AccessibleContext();
        std::cerr << "DBG top " << w.is() << " " << (w.is() ? toUtf8(w->getAccessibleName()) : "") << " role " << (w.is() ? w->getAccessibleRole() : -1) << " vis " << (w.is() && hasState(w, css::accessibility::AccessibleStateType::VISIBLE)) << "\n"; }
        press("Escape");
        return {};
    }

    [[nodiscard]] static bool confirm(const AccessibleContext& dialog)
    {
        return clickButton(dialog, kOk) && pollUntil(10s, [] { return !findDialog(kTitle).is(); });
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
        return Reference<Interface>(Reference<css::awt::XControlContainer>(window_, UNO_QUERY_THROW)->getControl(OUString::createFromAscii(id)),
                                    UNO_QUERY_THROW);
    }
    [[nodiscard]] std::string label(const char* id) const
    {
        OUString text;
        Reference<css::beans::XPropertySet>(control<css::awt::XControl>(id)->getModel(), UNO_QUERY_THROW)->getPropertyValue("Label") >>= text;
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
    ASSERT_TRUE(dialog.is());
    try { const auto unit0 = findBelow(dialog, role::TEXT, spoken("ui.options.unit")); std::cerr << "DBG unit " << unit0.is() << "\n"; } catch (const css::uno::Exception& e) { std::cerr << "DBG4 " << toUtf8(e.Message) << std::endl; }
    const auto unit = findBelow(dialog, role::TEXT, spoken("ui.options.unit"));
    ASSERT_TRUE(unit.is());
    click(middleOf(unit));
    type("Gouji Test Office");
    takeScreenshot("options");

    ASSERT_TRUE(confirm(dialog));

    EXPECT_TRUE(pollUntil(10s, [] { return settings().unitName == "Gouji Test Office"; }));
}

TEST_F(OptionsTest, AnotherSeverityIsChosenWithTheKeyboard)
{
    const FrameOfTest writer("private:factory/swriter");
    const auto dialog = openOptions(writer);
    ASSERT_TRUE(dialog.is());
    const auto list = findBelow(dialog, role::LIST, spoken("ui.options.rules"));
    ASSERT_TRUE(list.is());
    ASSERT_GT(itemsOf(list).size(), 50U);
    click(middleOf(list));
    press("Home");
    press("Tab");
    press("Down");
    takeScreenshot("options-severity");

    ASSERT_TRUE(confirm(dialog));

    EXPECT_TRUE(pollUntil(10s, [] { return settings().severities == SeverityOverrides{{"norms-stock", Severity::Error}}; }));
}

TEST_F(OptionsTest, WorkWithoutADocumentAndAsOftenAsOneLikes)
{
    for (int time = 0; time < 50; ++time)
    {
        const BarePage page;
        ASSERT_GT(page.control<css::awt::XListBox>("rules")->getItemCount(), 50);
    }
}

TEST_F(OptionsTest, NothingIsSavedBeforeOkAndResetShowsWhatIsSet)
{
    const BarePage page;
    page.control<css::awt::XTextComponent>("unit")->setText("x");
    const auto severity = page.control<css::awt::XListBox>("severity");
    severity->selectItemPos(4, true);
    page.use("severity-chosen");
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
    page.use("severity-chosen");

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
    ASSERT_TRUE(dialog.is());
    takeScreenshot("options-broken-form");
    EXPECT_TRUE(confirm(dialog));
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
