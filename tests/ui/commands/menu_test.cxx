// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/start_centre.hxx"

#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using MenuTest = OfficeTest;

/// 表四 as a web page gives it to the clipboard.
const std::vector<std::string> kDisputes = {
    "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t",
    "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t",
    "\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计",
    "4\t1\t0\t2\t7\t0\t0\t0\t0\t0\t3\t0\t0\t0\t3"};

TEST_F(MenuTest, ClickOnCheckReportShowsTheFindings)
{
    ReportFixture report;
    report.figure("applications.received.natural", "3");
    report.window().activate();

    const auto menu = Menu::find();
    ASSERT_TRUE(menu) << "no menu in Writer";
    menu->open();
    takeScreenshot("menu");
    press("Escape");
    menu->choose("check-report");

    const ReportPanel panel(report.window());
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.isOpen() && !panel.findings().empty(); }));
    takeScreenshot("results");
}

TEST_F(MenuTest, ClickOnFillInTotalsIsOneStepThatCtrlZTakesBack)
{
    ReportFixture report;
    report.figure("applications.received.natural", "3").figure("applications.received.total", "").figure("disputes.review.total", "");
    report.settle().window().activate();

    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose("fill-totals");
    ASSERT_TRUE(pollUntil(10s, [&] { return report.figure("applications.received.total") == "3"; }));
    EXPECT_EQ(report.figure("disputes.review.total"), "0");
    const ReportPanel panel(report.window());
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.isOpen() && !panel.text("notice").empty(); }));
    takeScreenshot("filled");

    report.window().activate();
    press("ctrl+z");

    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("applications.received.total").empty(); }));
    EXPECT_EQ(report.figure("disputes.review.total"), "");
    EXPECT_FALSE(report.canUndo());
}

TEST_F(MenuTest, ClickOnConvertTextMakesATableThatCtrlZTakesBack)
{
    const FrameOfTest window("private:factory/swriter");
    const auto body = window.text()->getText();
    const auto type = [&](const std::string& text)
    {
        body->insertString(body->getEnd(), fromUtf8(text), false);
        body->insertControlCharacter(body->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    };
    const auto tableCount = [&]
    { return Reference<css::text::XTextTablesSupplier>(window.text(), UNO_QUERY_THROW)->getTextTables()->getElementNames().getLength(); };
    type("云岫县2025年政府信息公开工作年度报告");
    type("四、政府信息公开行政复议、行政诉讼情况");
    for (const auto& line : kDisputes)
        type(line);
    window.activate();

    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose("convert-text");
    ASSERT_TRUE(pollUntil(10s, [&] { return tableCount() == 1; }));
    const ReportPanel panel(window);
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.isOpen() && !panel.text("notice").empty(); }));
    takeScreenshot("converted");

    window.activate();
    press("ctrl+z");

    EXPECT_TRUE(pollUntil(5s, [&] { return tableCount() == 0; }));
    EXPECT_NE(toUtf8(body->getString()).find("4\t1\t0\t2\t7"), std::string::npos);
}

TEST_F(MenuTest, CalcHasNoSuchMenu)
{
    const FrameOfTest calc("private:factory/scalc");
    EXPECT_FALSE(Menu::find());
    takeScreenshot("calc");
}

TEST_F(MenuTest, StartCentreHasNoSuchMenu)
{
    const StartCentre centre(office().context());
    EXPECT_FALSE(Menu::find());
    takeScreenshot("start-centre");
}
}
}
