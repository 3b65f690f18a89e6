// SPDX-License-Identifier: MPL-2.0
#include "support/figure_cell.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"
#include "support/undo_stack.hxx"
#include "support/view_cursor.hxx"

#include "writer/settings/settings_store.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kBefore = "applications.carried_in.business";
constexpr const char* kFirst = "applications.received.natural";
constexpr const char* kSecond = "applications.received.business";
constexpr const char* kTotal = "applications.received.total";

/// Totals follow what is typed, by real keys and mouse, in cells that hold a "0" as those of our template and in blank
/// ones as those of the official form. The pause of the live check is as long as it can be: nothing that comes within
/// seconds has waited for it.
class TotalsFollowTest : public OfficeTest, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        for (const std::string row : {"received", "carried_in"})
            for (const char* column : {"natural", "business", "research", "public_interest", "legal_service", "other", "total"})
                report.figure("applications." + row + "." + column, kUntouched);
        report.settle();
        Reference<css::util::XModifiable>(report.window().component(), UNO_QUERY_THROW)->setModified(false);
        report.window().activate();
        report.moveCursorTo(kBefore); // and the table into sight
        ASSERT_TRUE(comesTo(kBefore));
        startIn(kSecond);
    }
    void TearDown() override { SettingsStore(office().context()).write({}); }

    [[nodiscard]] static Settings followingTotals()
    {
        Settings settings;
        settings.liveCheckDelay = kLongestLiveCheckDelay;
        settings.totalsFollow = true;
        SettingsStore(office().context()).write(settings);
        return settings;
    }

    /// A "0" is selected by then.
    [[nodiscard]] bool comesTo(const char* figure) const
    {
        return report.cursorComesTo(figure) && pollUntil(5s, [&] { return selectedText(report.window()) == kUntouched; });
    }

    void startIn(const char* figure)
    {
        report.clickInto(figure);
        ASSERT_TRUE(comesTo(figure)) << figure;
    }

    void typeTwoFigures()
    {
        startIn(kFirst);
        type("12");
        press("Tab");
        ASSERT_TRUE(holds(kTotal, "12"));
        type("345");
        press("Tab");
        ASSERT_TRUE(holds(kTotal, "357"));
    }

    /// One undo for each.
    void takeTwoFiguresBack()
    {
        press("ctrl+z");
        EXPECT_TRUE(holds(kTotal, "12") && holds(kSecond, kUntouched)) << report.figure(kSecond);
        press("ctrl+z");
        EXPECT_TRUE(holds(kTotal, kUntouched) && holds(kFirst, kUntouched)) << report.figure(kFirst);
    }

    [[nodiscard]] bool holds(const char* figure, const char* text) const
    {
        return pollUntil(5s, [&] { return report.figure(figure) == text; });
    }

    [[nodiscard]] std::size_t undoSteps() const
    {
        return static_cast<std::size_t>(undoManagerOf(report.window().component())->getAllUndoActionTitles().getLength());
    }

    const char* const kUntouched = GetParam();
    Settings settings = followingTotals(); // before there is a window that reads it
    ReportFixture report;
};

INSTANTIATE_TEST_SUITE_P(, TotalsFollowTest, testing::Values("0", ""), [](const auto& test) { return *test.param ? "OverZeros" : "InBlankCells"; });

TEST_P(TotalsFollowTest, EveryWayOutTakesTheWholeFigure)
{
    for (const char* key : {"Tab", "Return", "Down", "Up"})
    {
        report.figure(kFirst, kUntouched).figure(kTotal, kUntouched);
        startIn(kBefore);
        startIn(kFirst);
        type("345");
        press(key);
        EXPECT_TRUE(holds(kTotal, "345")) << key << ": " << report.figure(kTotal);
    }
    report.figure(kFirst, kUntouched).figure(kTotal, kUntouched);
    startIn(kFirst);
    type("678");
    report.clickInto(kBefore);
    EXPECT_TRUE(holds(kTotal, "678")) << "click: " << report.figure(kTotal);
}

TEST_P(TotalsFollowTest, EveryFigureOfARowCounts)
{
    startIn(kFirst);
    const char* const totals[] = {"12", "357", "358", "1358", "1360", "1393"};
    const char* const figures[] = {"12", "345", "1", "1000", "2", "33"};
    for (std::size_t column = 0; column < std::size(figures); ++column)
    {
        type(figures[column]);
        press("Tab");
        EXPECT_TRUE(holds(kTotal, totals[column])) << figures[column] << ": " << report.figure(kTotal);
    }
}

TEST_P(TotalsFollowTest, APauseInAFigureBringsItsTotalAndWhatIsTypedOnBelongsToTheSameStep)
{
    settings.liveCheckDelay = kShortestLiveCheckDelay;
    SettingsStore(office().context()).write(settings);
    const auto panel = ReportPanel::afterCheck(report.window());
    startIn(kBefore);
    type("1");
    press("Tab"); // the check that this brings takes up the setting
    ASSERT_TRUE(holds("applications.carried_in.total", "1") && panel.awaitState("panel.state.up-to-date")) << panel.text("state");
    startIn(kFirst);
    type("12");
    EXPECT_TRUE(holds(kTotal, "12"));
    type("3");
    EXPECT_TRUE(holds(kTotal, "123"));
    press("Tab");
    type("4");
    EXPECT_TRUE(holds(kTotal, "127"));

    press("ctrl+z");
    EXPECT_TRUE(holds(kTotal, "123") && holds(kSecond, kUntouched)) << report.figure(kSecond);
    for (int step = 0; step < 3 && report.figure(kFirst) != kUntouched; ++step)
    {
        press("ctrl+z");
        EXPECT_TRUE(pollUntil(5s, [&] { return report.figure(kTotal) == report.figure(kFirst); })) << report.figure(kFirst);
    }
    EXPECT_TRUE(holds(kTotal, kUntouched) && holds(kFirst, kUntouched)) << report.figure(kFirst);
}

TEST_P(TotalsFollowTest, ATotalFollowsAFigureThatIsDeleted)
{
    startIn(kFirst);
    type("12");
    press("Tab");
    type("3");
    press("Tab");
    ASSERT_TRUE(holds(kTotal, "15"));
    report.clickInto(kFirst);
    ASSERT_TRUE(report.cursorComesTo(kFirst));
    press("End");
    press("BackSpace");
    press("BackSpace");
    press("Tab");
    EXPECT_TRUE(holds(kTotal, "3")) << report.figure(kTotal);
    EXPECT_EQ(report.figure(kFirst), "");
}

TEST_P(TotalsFollowTest, OneUndoTakesAFigureWithItsTotalWhenTheOfficeHasDroppedOlderSteps)
{
    for (int step = 0; step < 120; ++step)
        report.figure("disputes.review.upheld", std::to_string(step));
    const auto steps = undoSteps();
    report.figure("disputes.review.upheld", "0");
    ASSERT_EQ(undoSteps(), steps) << "it keeps no more";
    ASSERT_NO_FATAL_FAILURE(typeTwoFigures());

    takeTwoFiguresBack();
    press("ctrl+y");
    press("ctrl+y");
    EXPECT_TRUE(holds(kTotal, "357") && holds(kSecond, "345") && holds(kFirst, "12")) << report.figure(kSecond);
}

/// As jumps from the panel do; Writer tells nobody of it.
TEST_P(TotalsFollowTest, AFigureInACellThatTheCursorWasPutIntoCounts)
{
    startIn(kFirst);
    type("12");
    ASSERT_TRUE(holds(kFirst, "12"));
    const Reference<css::text::XTextViewCursorSupplier> view(report.window().text()->getCurrentController(), UNO_QUERY_THROW);
    view->getViewCursor()->gotoRange(figureCell(office().context(), report.window().text(), kSecond).text->getStart(), false);
    ASSERT_TRUE(report.cursorComesTo(kSecond));
    type("345");
    press("Tab");
    EXPECT_TRUE(holds(kTotal, "357")) << report.figure(kTotal);
    EXPECT_EQ(report.figure(kSecond), "345");
}

TEST_P(TotalsFollowTest, TotalsFollowInTheUndoStepOfTheirFigure)
{
    startIn(kFirst);
    type("12");
    press("Tab");
    ASSERT_TRUE(holds(kTotal, "12"));
    type("3");
    press("Tab");
    ASSERT_TRUE(holds(kTotal, "15"));
    const auto steps = undoSteps();

    press("ctrl+z");
    EXPECT_TRUE(holds(kTotal, "12") && holds(kSecond, kUntouched)) << report.figure(kSecond);
    EXPECT_EQ(report.figure(kFirst), "12");
    press("ctrl+y");
    EXPECT_TRUE(holds(kTotal, "15") && holds(kSecond, "3"));
    EXPECT_EQ(undoSteps(), steps);
}

TEST_P(TotalsFollowTest, OneUndoTakesAFigureOfSeveralDigitsBackWithItsTotalAndOneRedoMakesItAgain)
{
    ASSERT_NO_FATAL_FAILURE(typeTwoFigures());

    takeTwoFiguresBack();
    EXPECT_EQ(undoSteps(), 0U);
    press("ctrl+y");
    EXPECT_TRUE(holds(kTotal, "12") && holds(kFirst, "12")) << report.figure(kFirst);
    press("ctrl+y");
    EXPECT_TRUE(holds(kTotal, "357") && holds(kSecond, "345")) << report.figure(kSecond);

    press("ctrl+z");
    ASSERT_TRUE(holds(kSecond, kUntouched));
    startIn(kBefore);
    startIn(kSecond);
    type("67");
    press("Tab");
    EXPECT_TRUE(holds(kTotal, "79")) << "what was undone is forgotten";
    press("ctrl+z");
    EXPECT_TRUE(holds(kTotal, "12") && holds(kSecond, kUntouched)) << report.figure(kSecond);
}

TEST_P(TotalsFollowTest, AfterAnUndoNothingIsWrittenThatWouldKeepARedoAway)
{
    const Reference<css::util::XModifiable> document(report.window().component(), UNO_QUERY_THROW);
    ASSERT_NO_FATAL_FAILURE(typeTwoFigures());
    press("ctrl+z");
    press("ctrl+z");
    ASSERT_TRUE(holds(kFirst, kUntouched) && holds(kTotal, kUntouched));
    press("Tab");
    press("Down");
    ASSERT_TRUE(comesTo(kBefore));
    startIn(kFirst);
    EXPECT_FALSE(document->isModified());
    press("ctrl+y");
    press("ctrl+y");

    EXPECT_TRUE(holds(kFirst, "12") && holds(kSecond, "345") && holds(kTotal, "357")) << report.figure(kFirst);
}

TEST_P(TotalsFollowTest, ATotalThatFollowsIsATrackedChangeWhereChangesAreTracked)
{
    const Reference<css::beans::XPropertySet> document(report.window().component(), UNO_QUERY_THROW);
    document->setPropertyValue("RecordChanges", css::uno::Any(true));
    startIn(kFirst);
    type("7");
    press("Tab");
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure(kTotal) != kUntouched; }));
    EXPECT_NE(report.figure(kTotal).find(kUntouched), std::string::npos) << "the old total is marked as deleted, not gone";
    for (auto steps = undoSteps(); steps > 0; --steps)
        press("ctrl+z");

    EXPECT_TRUE(holds(kFirst, kUntouched) && holds(kTotal, kUntouched)) << report.figure(kTotal);
    document->setPropertyValue("RecordChanges", css::uno::Any(false));
}
}
}
