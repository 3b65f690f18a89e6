// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/shortcut.hxx"
#include "support/view_cursor.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kNatural = "applications.received.natural";
constexpr const char* kTotal = "applications.received.total";
constexpr const char* kReview = "disputes.review.total";

/// What the notice line says, after real keys.
class NoticeTest : public OfficeTest
{
protected:
    void fill() const
    {
        report.window().activate();
        pressShortcut("fill-totals");
        ASSERT_TRUE(pollUntil(10s, [&] { return report.figure(kTotal) == "3" && !panel.text("notice").empty(); })) << panel.text("verdict");
    }

    [[nodiscard]] bool isGone() const
    {
        return pollUntil(10s, [&] { return panel.text("notice").empty() && panel.isShown("state") && !panel.isShown("notice"); });
    }

    ReportFixture report;
    ReportPanel panel = ReportPanel::afterCheck(report.figure(kNatural, "3").figure(kTotal, "").settle().window());
};

TEST_F(NoticeTest, WhatWasFilledInIsSaidUntilItIsTakenBack)
{
    fill();
    takeScreenshot("notice-filled");
    EXPECT_TRUE(panel.isShown("notice"));

    press("ctrl+z");

    ASSERT_TRUE(pollUntil(5s, [&] { return report.figure(kTotal).empty(); }));
    EXPECT_TRUE(isGone()) << panel.text("notice");
    takeScreenshot("notice-undone");
}

TEST_F(NoticeTest, TypingEndsIt)
{
    fill();
    report.moveCursorTo(kReview);
    report.window().activate();
    type("1");
    EXPECT_TRUE(isGone()) << panel.text("notice");
}

TEST_F(NoticeTest, TheNextCommandEndsIt)
{
    report.paragraph("本年度共收到行政复议９件。");
    fill();
    goToStart(report.window());
    pressShortcut("previous-finding");
    ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "９"; })) << selectedText(report.window());
    EXPECT_TRUE(pollUntil(5s, [&] { return panel.text("notice") == message("panel.step.from-end"); })) << panel.text("notice");
    pressShortcut("previous-finding");
    EXPECT_TRUE(isGone()) << panel.text("notice");
}

TEST_F(NoticeTest, ARefusalIsSaidInTwoLinesAndTheWholeCanBeRead)
{
    const Reference<css::lang::XMultiServiceFactory> factory(report.window().text(), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> settings(factory->createInstance("com.sun.star.document.Settings"), UNO_QUERY_THROW);
    settings->setPropertyValue("ProtectForm", Any(true));
    report.window().activate();
    pressShortcut("fill-totals");

    ASSERT_TRUE(pollUntil(10s, [&] { return panel.isShown("notice"); }));
    takeScreenshot("notice-refused");
    EXPECT_EQ(report.figure(kTotal), "");
    const auto needed = panel.minimumSizeOf("notice").Width; // of its words in one line
    EXPECT_LE(needed, 2 * panel.areaOf("notice").Width);
    settings->setPropertyValue("ProtectForm", Any(false));
}

TEST_F(NoticeTest, WhatTwoLinesDoNotHoldStandsWholeBelowUntilAFindingIsChosen)
{
    report.figure(kNatural, "约三件");
    report.figure("applications.granted.natural", "约两件");
    report.window().activate();
    pressShortcut("fill-totals");

    ASSERT_TRUE(pollUntil(10s, [&] { return panel.isShown("notice"); }));
    takeScreenshot("notice-cut");
    ASSERT_TRUE(panel.text("notice").ends_with("…")) << panel.text("notice");
    const auto beginning = panel.text("notice").substr(0, 12);
    EXPECT_TRUE(panel.text("detail").starts_with(beginning)) << panel.text("detail");
    EXPECT_GT(panel.text("detail").size(), panel.text("notice").size());
    panel.select(0);
    EXPECT_TRUE(pollUntil(5s, [&] { return !panel.text("detail").starts_with(beginning); })) << panel.text("detail");
}

TEST_F(NoticeTest, WhatTheVerdictSaysIsNotSaidTwice)
{
    const FrameOfTest letter("private:factory/swriter");
    letter.activate();
    pressShortcut("next-finding");
    const ReportPanel its(letter);
    ASSERT_TRUE(pollUntil(10s, [&] { return its.isOpen() && its.text("verdict") == message("panel.no-report"); }));
    takeScreenshot("notice-no-report");
    EXPECT_EQ(its.text("notice"), "");
    EXPECT_TRUE(its.isShown("state"));
}
}
}
