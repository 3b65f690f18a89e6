// SPDX-License-Identifier: MPL-2.0
// Controls that did nothing under a real hand, while tests pressed them through accessibility or the API.
#include "support/manual_window.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/options_page.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/screen.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XText.hpp>

#include <cstdlib>
#include <fstream>
#include <optional>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kReview = "disputes.review.total";

bool isChinese()
{
    return uiLanguage() == "zh-CN";
}

class ControlsTest : public OfficeTest
{
protected:
    void TearDown() override { closeManuals(); }

    static void opensTheManualFromTheList(const std::string& key)
    {
        ReportFixture report;
        const auto panel = ReportPanel::afterCheck(report.figure(kReview, "7").settle().window());
        PanelOnScreen(report.window(), panel).clickRow("findings", 1);
        ASSERT_TRUE(pollUntil(5s, [&] { return panel.hasKeyboard(); }));
        press(key);

        EXPECT_TRUE(manualOpens());
        EXPECT_TRUE(pollUntil(5s, [] { return isOnScreen("^" + message("ui.help.title") + "$"); }));
    }
};

/// Without the fix the button did nothing, and the menu's entry opened the user data page.
TEST_F(ControlsTest, MoreOpensAMenuWhoseOptionsOpenOurPage)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(report.figure(kReview, "7").settle().window());
    const auto before = visibleWindows();
    PanelOnScreen(report.window(), panel).click("more");
    ASSERT_TRUE(pollUntil(5s, [&] { return visibleWindows().size() > before.size(); })) << "no menu";
    takeScreenshot("more");
    press("Up"); // the last entry, help
    press("Up");
    press("Return");

    const std::string title = isChinese() ? " - 年报$" : " - Annual Report$";
    EXPECT_TRUE(pollUntil(15s, [&] { return isOnScreen(title); }));
    takeScreenshot("more-options");
    EXPECT_TRUE(escapeFrom(title));
}

TEST_F(ControlsTest, CtrlF1InThePanelOpensOurManualByItsName)
{
    opensTheManualFromTheList("ctrl+F1");
    takeScreenshot("panel-help");
}

TEST_F(ControlsTest, F1InThePanelOpensOurManual)
{
    if (!std::getenv("SAL_USE_VCLPLUGIN"))
        GTEST_SKIP() << "GTK keeps F1 to itself while a panel has the keyboard; ui-plain-toolkit runs this test";
    opensTheManualFromTheList("F1");
}

TEST_F(ControlsTest, AReadOnlyReportShowsItsFindingsAndWhyNothingCanBeWritten)
{
    const TemporaryFolder folder;
    const auto url = fileUrl(folder.path() / "report.odt");
    {
        ReportFixture report;
        report.figure(kReview, "7");
        Reference<css::frame::XStorable>(report.window().text(), UNO_QUERY_THROW)->storeToURL(fromUtf8(url), {});
    }
    const FrameOfTest window(url, Access::ReadOnly);
    const auto panel = ReportPanel::afterCheck(window);

    EXPECT_EQ(panel.findings().size(), 1u);
    EXPECT_FALSE(panel.isEnabled("fill"));
    EXPECT_NE(panel.text("state").find(isChinese() ? "只读" : "open for reading"), std::string::npos) << panel.text("state");
    takeScreenshot("panel-read-only");
}

/// A page as it is opened by a double click.
class WebPageTest : public OfficeTest
{
protected:
    [[nodiscard]] bool becomesATextDocument() const
    {
        return pollUntil(10s,
                         [&]
                         {
                             const auto controller = window_->frame()->getController();
                             const Reference<css::lang::XServiceInfo> model(controller.is() ? controller->getModel() : nullptr, UNO_QUERY);
                             return model.is() && model->supportsService("com.sun.star.text.TextDocument");
                         });
    }

    void SetUp() override
    {
        std::ofstream(folder_.path() / "report.html")
            << "<html><head><meta charset='utf-8'></head><body><p>云岫县2025年政府信息公开工作年度报告</p></body></html>";
        window_.emplace(fileUrl(folder_.path() / "report.html"));
        ASSERT_TRUE(Reference<css::lang::XServiceInfo>(window_->component(), UNO_QUERY_THROW)->supportsService("com.sun.star.text.WebDocument"));
    }

    [[nodiscard]] const FrameOfTest& window() const { return *window_; }

private:
    TemporaryFolder folder_;
    std::optional<FrameOfTest> window_;
};

TEST_F(WebPageTest, IsCheckedAndTheButtonOpensItAsATextDocument)
{
    const auto panel = ReportPanel::afterCheck(window());
    ASSERT_TRUE(pollUntil(5s, [&] { return panel.isShown("as-text"); }));
    takeScreenshot("panel-web");

    PanelOnScreen(window(), panel).click("as-text");

    EXPECT_TRUE(becomesATextDocument());
    takeScreenshot("web-as-text");
}

TEST_F(WebPageTest, TheMenuOpensItAsATextDocument)
{
    window().activate();
    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose("open-as-text");

    EXPECT_TRUE(becomesATextDocument());
}

/// Without the fix a font wider than that of the page's units put the lower controls out of sight, and the list of
/// rules had four lines.
TEST_F(ControlsTest, TheOptionsPageFitsIntoItsWindowWithTenRulesInSight)
{
    const css::awt::Size kPage{650, 560};
    const OptionsPage page(office().context());
    const Reference<css::awt::XWindow> window(page.control<css::awt::XControl>("rules")->getContext(), UNO_QUERY_THROW);
    window->setPosSize(0, 0, kPage.Width, kPage.Height, css::awt::PosSize::POSSIZE);
    window->setVisible(true); // a hidden window is not told its size

    const auto line = page.control<css::awt::XLayoutConstrains>("unit-label")->getMinimumSize().Height;
    EXPECT_TRUE(pollUntil(5s, [&] { return page.control<css::awt::XWindow>("rules")->getPosSize().Height >= 10 * line; }))
        << page.control<css::awt::XWindow>("rules")->getPosSize().Height << " of " << 10 * line;
    for (const char* id : {"unit", "seal", "year", "live", "delay", "flow", "follow", "rules", "severity-form", "severity-off", "folder", "choose", "files", "forget"})
    {
        const auto area = page.control<css::awt::XWindow>(id)->getPosSize();
        EXPECT_LE(area.X + area.Width, kPage.Width) << id;
        EXPECT_LE(area.Y + area.Height, kPage.Height) << id;
        EXPECT_GE(area.Height, line) << id;
    }
}
}
}
