// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

constexpr const char* kCheck = "vnd.org.gouji:check-report";
constexpr const char* kFill = "vnd.org.gouji:fill-totals";

/// Name of the cell in which the cursor of the view stands; empty outside tables.
std::string cellAtCursor(const FrameOfTest& window)
{
    const Reference<css::text::XTextViewCursorSupplier> view(window.text()->getCurrentController(), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> cursor(view->getViewCursor(), UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet> cell;
    OUString name;
    if (cursor->getPropertyValue("Cell") >>= cell)
        cell->getPropertyValue("CellName") >>= name;
    return toUtf8(name);
}

/// What the view has selected; empty where it is no text.
std::string selectedText(const FrameOfTest& window)
{
    const Reference<css::text::XTextViewCursorSupplier> view(window.text()->getCurrentController(), UNO_QUERY_THROW);
    return toUtf8(view->getViewCursor()->getString());
}

using ResultsTest = OfficeTest;

TEST_F(ResultsTest, DoubleClickOnAFindingSelectsItsCell)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    report.window().run(kCheck);
    const auto dialog = awaitDialog(message("ui.results.title"));
    ASSERT_TRUE(dialog.is());
    const auto list = findBelow(dialog, role::LIST);
    ASSERT_EQ(itemsOf(list).size(), 1u);
    EXPECT_EQ(cellAtCursor(report.window()), "");

    doubleClick(middleOf(list->getAccessibleChild(0)->getAccessibleContext()));

    EXPECT_TRUE(pollUntil(5s, [&] { return !cellAtCursor(report.window()).empty(); }));
    takeScreenshot("jump");
}

TEST_F(ResultsTest, DoubleClickOnAFindingAboutTextSelectsItsWords)
{
    ReportFixture report;
    report.paragraph("来年落实专项资金资金，完善平台。");
    report.window().run(kCheck);
    const auto dialog = awaitDialog(message("ui.results.title"));
    ASSERT_TRUE(dialog.is());
    const auto list = findBelow(dialog, role::LIST);
    ASSERT_EQ(itemsOf(list).size(), 1u);

    doubleClick(middleOf(list->getAccessibleChild(0)->getAccessibleContext()));

    EXPECT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "资金资金"; })) << selectedText(report.window());
    takeScreenshot("jump-to-text");
}

TEST_F(ResultsTest, ClosingTheDocumentClosesItsDialog)
{
    ReportFixture report;
    report.window().run(kCheck);
    ASSERT_TRUE(awaitDialog(message("ui.results.title")).is());
    report.window().close();
    EXPECT_TRUE(pollUntil(5s, [] { return !findDialog(message("ui.results.title")).is(); }));
}

TEST_F(ResultsTest, DocumentWithoutReportGetsAMessage)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.run(kCheck);
    const auto box = awaitDialog(message("ui.product"));
    ASSERT_TRUE(box.is());
    takeScreenshot("no-report");
    press("Return");
    EXPECT_TRUE(pollUntil(5s, [] { return !findDialog(message("ui.product")).is(); }));
}

TEST_F(ResultsTest, CancelledFillWritesNothing)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").figure("applications.received.total", "").settle();
    report.window().run(kFill);
    const auto dialog = awaitDialog(message("ui.fill.title"));
    ASSERT_TRUE(dialog.is());
    takeScreenshot("fill");

    ASSERT_TRUE(clickButton(dialog, message("ui.cancel")));

    ASSERT_TRUE(pollUntil(5s, [] { return !findDialog(message("ui.fill.title")).is(); }));
    EXPECT_EQ(report.figure("disputes.review.total"), "7");
    EXPECT_EQ(report.figure("applications.received.total"), "");
    EXPECT_FALSE(report.canUndo());
}

TEST_F(ResultsTest, ExistingTotalIsChangedOnlyIfItWasChosen)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").figure("applications.received.total", "").settle();
    report.window().run(kFill);
    ASSERT_TRUE(clickButton(awaitDialog(message("ui.fill.title")), message("ui.fill.ok")));
    ASSERT_TRUE(pollUntil(5s, [&] { return report.figure("applications.received.total") == "0"; }));
    EXPECT_EQ(report.figure("disputes.review.total"), "7");

    report.window().run(kFill);
    const auto dialog = awaitDialog(message("ui.fill.title"));
    ASSERT_TRUE(clickButton(dialog, message("ui.fill.all")));
    ASSERT_TRUE(clickButton(dialog, message("ui.fill.ok")));
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("disputes.review.total") == "0"; }));
}
}
}
