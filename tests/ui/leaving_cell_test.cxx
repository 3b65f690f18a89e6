// SPDX-License-Identifier: MPL-2.0
#include "support/figure_cell.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"
#include "support/undo_stack.hxx"
#include "support/view_cursor.hxx"

#include "writer/settings.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kFirst = "applications.received.natural";
constexpr const char* kSecond = "applications.received.business";
constexpr const char* kTotal = "applications.received.total";

/// What leaving a changed cell brings about, by real keys. The pause of the live check is as long as it can be: nothing that comes within
/// seconds has waited for it.
class LeavingCellTest : public OfficeTest
{
protected:
    void TearDown() override { SettingsStore(office().context()).write({}); }

    [[nodiscard]] static Settings longestPause()
    {
        Settings settings;
        settings.liveCheckDelay = kLongestLiveCheckDelay;
        SettingsStore(office().context()).write(settings);
        return settings;
    }

    void typeInto(const char* figure, const char* number)
    {
        report.window().activate();
        report.moveCursorTo(figure);
        ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; })) << "the zero is selected";
        type(number);
        ASSERT_TRUE(pollUntil(5s, [&] { return report.figure(figure) == number; })) << report.figure(figure);
    }

    void letTotalsFollow()
    {
        settings.totalsFollow = true;
        SettingsStore(office().context()).write(settings);
        report.settle();
        report.window().activate();
        report.moveCursorTo("applications.carried_in.business");
        ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; }));
    }

    [[nodiscard]] bool holds(const char* figure, const char* text) const
    {
        return pollUntil(5s, [&] { return report.figure(figure) == text; });
    }

    [[nodiscard]] std::size_t undoSteps() const
    {
        return static_cast<std::size_t>(undoManagerOf(report.window().component())->getAllUndoActionTitles().getLength());
    }

    [[nodiscard]] static bool says(const ReportPanel& panel, const char* state)
    {
        return pollUntil(5s, [&] { return panel.text("state").find(message(state)) != std::string::npos; });
    }

    Settings settings = longestPause(); // before there is a window that reads it
    ReportFixture report;
};

TEST_F(LeavingCellTest, EveryWayOutChecksAtOnce)
{
    const auto panel = ReportPanel::afterCheck(report.settle().window());
    for (const char* key : {"Tab", "Return", "Down", "Up"})
    {
        report.figure(kFirst, "0");
        ASSERT_TRUE(ReportPanel::afterCheck(report.window()).isOpen());
        typeInto(kFirst, "12");
        ASSERT_TRUE(says(panel, "panel.state.changed-live")) << key << ": " << panel.text("state");
        press(key);
        EXPECT_TRUE(says(panel, "panel.state.up-to-date")) << key << ": " << panel.text("state");
        EXPECT_GT(panel.count(), 0U) << key;
    }
}

TEST_F(LeavingCellTest, TotalsFollowInTheUndoStepOfTheirFigure)
{
    letTotalsFollow();
    typeInto(kFirst, "12");
    press("Tab");
    ASSERT_TRUE(holds(kTotal, "12"));
    type("3");
    press("Tab");
    ASSERT_TRUE(holds(kTotal, "15"));
    const auto steps = undoSteps();

    press("ctrl+z");
    EXPECT_TRUE(holds(kTotal, "12") && holds(kSecond, "0")) << report.figure(kSecond);
    EXPECT_EQ(report.figure(kFirst), "12");
    press("ctrl+y");
    EXPECT_TRUE(holds(kTotal, "15") && holds(kSecond, "3"));
    EXPECT_EQ(undoSteps(), steps);
}

TEST_F(LeavingCellTest, OneUndoTakesAFigureOfSeveralDigitsBackWithItsTotalAndOneRedoMakesItAgain)
{
    letTotalsFollow();
    typeInto(kFirst, "12");
    press("Tab");
    ASSERT_TRUE(holds(kTotal, "12"));
    type("345");
    press("Tab");
    ASSERT_TRUE(holds(kTotal, "357"));

    press("ctrl+z");
    EXPECT_TRUE(holds(kTotal, "12") && holds(kSecond, "0")) << report.figure(kSecond);
    press("ctrl+z");
    EXPECT_TRUE(holds(kTotal, "0") && holds(kFirst, "0")) << report.figure(kFirst);
    EXPECT_EQ(undoSteps(), 0U);
    press("ctrl+y");
    EXPECT_TRUE(holds(kTotal, "12") && holds(kFirst, "12")) << report.figure(kFirst);
    press("ctrl+y");
    EXPECT_TRUE(holds(kTotal, "357") && holds(kSecond, "345")) << report.figure(kSecond);

    press("ctrl+z");
    ASSERT_TRUE(holds(kSecond, "0"));
    report.moveCursorTo(kFirst);
    ASSERT_TRUE(report.cursorComesTo(kFirst));
    press("Tab");
    ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; }));
    type("67");
    press("Tab");
    EXPECT_TRUE(holds(kTotal, "79")) << "what was undone is forgotten";
    press("ctrl+z");
    EXPECT_TRUE(holds(kTotal, "12") && holds(kSecond, "0")) << report.figure(kSecond);
}

TEST_F(LeavingCellTest, AfterAnUndoNothingIsWrittenThatWouldKeepARedoAway)
{
    letTotalsFollow();
    const Reference<css::util::XModifiable> document(report.window().component(), UNO_QUERY_THROW);
    document->setModified(false);
    typeInto(kFirst, "12");
    press("Tab");
    ASSERT_TRUE(holds(kTotal, "12"));
    const auto steps = undoSteps();
    for (std::size_t step = 0; step < steps; ++step)
        press("ctrl+z");
    ASSERT_TRUE(holds(kFirst, "0") && holds(kTotal, "0"));
    press("Tab");
    press("Down");
    EXPECT_FALSE(document->isModified());
    for (std::size_t step = 0; step < steps; ++step)
        press("ctrl+y");

    EXPECT_TRUE(holds(kFirst, "12") && holds(kTotal, "12")) << report.figure(kFirst);
}

TEST_F(LeavingCellTest, ATotalThatFollowsIsATrackedChangeWhereChangesAreTracked)
{
    letTotalsFollow();
    const Reference<css::beans::XPropertySet> document(report.window().component(), UNO_QUERY_THROW);
    document->setPropertyValue("RecordChanges", css::uno::Any(true));
    report.window().activate();
    report.moveCursorTo(kFirst);
    ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; }));
    type("7");
    press("Tab");
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure(kTotal) != "0"; }));
    EXPECT_NE(report.figure(kTotal).find('0'), std::string::npos) << "the old total is marked as deleted, not gone";
    for (auto steps = undoSteps(); steps > 0; --steps)
        press("ctrl+z");

    EXPECT_TRUE(holds(kFirst, "0") && holds(kTotal, "0")) << report.figure(kTotal);
    document->setPropertyValue("RecordChanges", css::uno::Any(false));
}

TEST_F(LeavingCellTest, TotalsStayUnlessTheyAreToFollow)
{
    typeInto(kFirst, "12");
    press("Tab");
    ASSERT_TRUE(report.cursorComesTo(kSecond));

    EXPECT_EQ(report.figure(kTotal), "0");
}
}
}
