// SPDX-License-Identifier: MPL-2.0
#include "support/figure_cell.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/screen.hxx"
#include "support/view_cursor.hxx"

#include "writer/settings/settings_store.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <algorithm>
#include <array>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

/// A clerk types figures into a report whose cells hold "0", with the keys of the keyboard and no panel.
class EntryFlowTest : public OfficeTest
{
protected:
    void SetUp() override { report.settle().window().activate(); }
    void TearDown() override { SettingsStore(office().context()).write(Settings()); }

    void startIn(const std::string& figure)
    {
        report.moveCursorTo(figure);
        ASSERT_TRUE(report.cursorComesTo(figure)) << cellAtCursor(report.window());
    }

    [[nodiscard]] bool holds(const std::string& figure, const std::string& text)
    {
        return pollUntil(5s, [&] { return report.figure(figure) == text; });
    }

    [[nodiscard]] FigureCell cellOf(const std::string& figure) { return figureCell(office().context(), report.window().text(), figure); }

    ReportFixture report;
};

TEST_F(EntryFlowTest, TabLeadsAlongTheRowAndTypingReplacesTheZero)
{
    startIn("applications.received.natural");
    for (const char* number : {"12", "3", "4", "5", "6", "7"})
    {
        type(number);
        press("Tab");
    }
    type("80");

    EXPECT_TRUE(holds("applications.received.other", "7")) << report.figure("applications.received.other");
    EXPECT_TRUE(holds("applications.received.business", "3"));
    EXPECT_TRUE(holds("applications.carried_in.natural", "80")) << "behind the total, which a rule gives";
    EXPECT_EQ(report.figure("applications.received.total"), "0");
}

/// A click into the cell that the cursor is in took the selection away: 56 became 056.
TEST_F(EntryFlowTest, AClickIntoTheCellThatHasTheCursorLeavesTheZeroSelected)
{
    startIn("applications.received.natural");
    report.clickInto("applications.received.business");
    ASSERT_TRUE(report.cursorComesTo("applications.received.business"));
    ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; }));
    report.clickInto("applications.received.business");
    ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; }));
    type("56");

    EXPECT_TRUE(holds("applications.received.business", "56")) << report.figure("applications.received.business");
}

/// Writer's own Tab leads there, and left the caret behind the figure: 3 became 43.
TEST_F(EntryFlowTest, TabFromTheNameOfARowSelectsTheFirstFigure)
{
    report.figure("applications.carried_out.natural", "3").settle().moveCursorTo("applications.carried_out.natural");
    ASSERT_TRUE(report.cursorComesTo("applications.carried_out.natural"));
    press("Left");
    press("Left"); // into the name of the row
    ASSERT_TRUE(pollUntil(5s, [&] { return cellAtCursor(report.window()) != report.cellName("applications.carried_out.natural"); }));
    press("Tab");
    ASSERT_TRUE(report.cursorComesTo("applications.carried_out.natural"));
    type("4");

    EXPECT_TRUE(holds("applications.carried_out.natural", "4")) << report.figure("applications.carried_out.natural");
}

/// Writer leaves every cell selected that a step has written: the next key wiped all of them.
TEST_F(EntryFlowTest, WhatIsTypedAfterUndoAndRedoOfSeveralCellsWipesNone)
{
    report.figure("disputes.review.total", "").figure("disputes.lawsuit_direct.total", "").figure("disputes.lawsuit_after_review.total", "").settle();
    report.window().activate();
    report.window().run("vnd.org.gouji:fill-totals");
    ASSERT_TRUE(holds("disputes.review.total", "0"));
    report.window().activate();
    press("ctrl+z");
    ASSERT_TRUE(holds("disputes.review.total", ""));
    press("ctrl+y");
    ASSERT_TRUE(holds("disputes.review.total", "0"));
    type("7");

    const auto cellsWith = [&](const char* digit)
    {
        return std::ranges::count_if(std::array{"review", "lawsuit_direct", "lawsuit_after_review"}, [&](const char* block)
                                     { return report.figure(std::string("disputes.") + block + ".total").find(digit) != std::string::npos; });
    };
    EXPECT_TRUE(pollUntil(5s, [&] { return cellsWith("7") == 1; }));
    EXPECT_GE(cellsWith("0"), 2);
}

TEST_F(EntryFlowTest, EveryEnterKeyDoesTheSame)
{
    for (const char* key : {"Return", "KP_Enter", "Tab"})
    {
        startIn("applications.granted.natural");
        press(key);
        ASSERT_TRUE(report.cursorComesTo("applications.granted.business")) << key;
        EXPECT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; })) << key << ": " << selectedText(report.window());
    }
    EXPECT_FALSE(report.canUndo());
}

TEST_F(EntryFlowTest, ShiftTabLeadsBackOverTheTotal)
{
    startIn("applications.carried_in.natural");
    press("shift+Tab");

    ASSERT_TRUE(report.cursorComesTo("applications.received.other"));
    type("9");
    EXPECT_TRUE(holds("applications.received.other", "9"));
}

TEST_F(EntryFlowTest, ShiftEnterBreaksTheLine)
{
    startIn("applications.granted.natural");
    press("End");
    press("shift+Return");

    EXPECT_TRUE(holds("applications.granted.natural", "0\n")) << report.figure("applications.granted.natural");
}

TEST_F(EntryFlowTest, BlankCellsTakeWhatIsTypedAndLoseNothing)
{
    report.figure("disputes.review.corrected", "").figure("disputes.review.other", "");
    startIn("disputes.review.upheld");
    type("1");
    press("Tab");
    type("2");
    press("Tab");
    type("3");
    press("Tab");
    type("4");

    EXPECT_TRUE(holds("disputes.review.pending", "4"));
    EXPECT_EQ(report.figure("disputes.review.upheld"), "1");
    EXPECT_EQ(report.figure("disputes.review.corrected"), "2");
    EXPECT_EQ(report.figure("disputes.review.other"), "3");
}

TEST_F(EntryFlowTest, TheLastCellOfATableLeadsToTheNextOne)
{
    startIn("applications.carried_out.other");
    press("Tab");

    ASSERT_TRUE(report.cursorComesTo("disputes.review.upheld"));
    press("shift+Tab");
    EXPECT_TRUE(report.cursorComesTo("applications.carried_out.other"));
}

TEST_F(EntryFlowTest, AtTheLastCellOfAllNoRowIsAdded)
{
    startIn("disputes.lawsuit_after_review.total");
    press("Tab");
    press("Tab");
    press("shift+Tab");

    EXPECT_TRUE(report.cursorComesTo("disputes.lawsuit_after_review.pending"));
    EXPECT_FALSE(report.canUndo());
}

TEST_F(EntryFlowTest, AProtectedCellIsPassed)
{
    Reference<XPropertySet>(cellOf("applications.received.business").text, UNO_QUERY_THROW)->setPropertyValue("IsProtected", Any(true));
    startIn("applications.received.natural");
    press("Tab");

    EXPECT_TRUE(report.cursorComesTo("applications.received.research"));
}

TEST_F(EntryFlowTest, TrackedChangesAreRecorded)
{
    const Reference<XPropertySet> document(report.window().component(), UNO_QUERY_THROW);
    document->setPropertyValue("RecordChanges", Any(true));
    startIn("applications.received.natural");
    press("Tab");
    ASSERT_TRUE(report.cursorComesTo("applications.received.business"));
    type("12");
    press("Tab");

    ASSERT_TRUE(report.cursorComesTo("applications.received.research"));
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("applications.received.business").find("12") != std::string::npos; }));
    EXPECT_TRUE(document->getPropertyValue("RecordChanges").get<bool>());
    document->setPropertyValue("RecordChanges", Any(false));
}

TEST_F(EntryFlowTest, OneUndoTakesBackOneFigure)
{
    startIn("applications.received.natural");
    type("12");
    press("Tab");
    ASSERT_TRUE(report.cursorComesTo("applications.received.business"));
    type("34");
    ASSERT_TRUE(holds("applications.received.business", "34"));
    press("ctrl+z");

    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("applications.received.business") != "34"; }));
    EXPECT_EQ(report.figure("applications.received.natural"), "12");
}

TEST_F(EntryFlowTest, SwitchedOffTabIsWritersAndAZeroIsReplacedAllTheSame)
{
    Settings settings;
    settings.flowsOnEntry = false;
    SettingsStore(office().context()).write(settings);
    startIn("applications.received.other");
    press("Tab");
    ASSERT_TRUE(report.cursorComesTo("applications.received.total")) << "Writer passes no total";
    ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; }));
    type("12");

    EXPECT_TRUE(holds("applications.received.total", "12"));
}

TEST_F(EntryFlowTest, InALabelTabIsWriters)
{
    startIn("applications.received.natural");
    press("Left"); // leaves the selected zero
    press("Left"); // into the label before it
    ASSERT_TRUE(pollUntil(5s, [&] { return cellAtCursor(report.window()) != report.cellName("applications.received.natural"); }));
    press("Tab");

    EXPECT_TRUE(report.cursorComesTo("applications.received.natural"));
}

TEST_F(EntryFlowTest, OutsideOfTablesTabIsATab)
{
    report.paragraph("文字");
    goToEnd(report.window());
    press("Tab");

    EXPECT_TRUE(pollUntil(5s, [&] { return report.window().text()->getText()->getString().endsWith("\t"); }));
}
}
}
