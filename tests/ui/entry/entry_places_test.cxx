// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/child_process.hxx"
#include "support/figure_cell.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/screen.hxx"
#include "support/view_cursor.hxx"

#include "writer/on_screen/document_view.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <org/gouji/ReportTool.hpp>

#include <cctype>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

/// Where entry flow is at work, and where keys and clicks stay what they are.
class EntryPlacesTest : public OfficeTest
{
protected:
    [[nodiscard]] static Reference<css::frame::XLayoutManager> layoutOf(const FrameOfTest& window)
    {
        const Reference<css::beans::XPropertySet> frame(window.frame(), UNO_QUERY_THROW);
        return {frame->getPropertyValue("LayoutManager"), UNO_QUERY_THROW};
    }

    [[nodiscard]] static bool selects(const FrameOfTest& window, const std::string& text)
    {
        return pollUntil(5s, [&] { return selectedText(window) == text; });
    }

    /// The numbers of two digits in a table, in reading order, a tab behind each.
    [[nodiscard]] static std::string twoDigitNumbers(const Reference<css::text::XTextTable>& table)
    {
        std::string numbers;
        for (const auto& name : table->getCellNames())
        {
            const auto text = toUtf8(Reference<css::text::XText>(table->getCellByName(name), UNO_QUERY_THROW)->getString());
            if (text.size() == 2 && std::isdigit(text[0]) && std::isdigit(text[1]))
                numbers += text + '\t';
        }
        return numbers;
    }

    /// "B4=12 C4=0 …", to see where a figure went.
    [[nodiscard]] static std::string cellsOf(const Reference<css::text::XTextTable>& table)
    {
        std::string cells;
        for (const auto& name : table->getCellNames())
            cells += toUtf8(name + "=" + Reference<css::text::XText>(table->getCellByName(name), UNO_QUERY_THROW)->getString()) + ' ';
        return cells;
    }
};

/// The toolbar asks for our commands as soon as it is shown; it must not be what brings entry flow about.
TEST_F(EntryPlacesTest, ItIsThereWithoutToolbarAndPanel)
{
    const OUString toolbar("private:resource/toolbar/addon_org.gouji.Gouji.toolbar");
    const FrameOfTest first("private:factory/swriter");
    ASSERT_TRUE(pollUntil(5s, [&] { return layoutOf(first)->isElementVisible(toolbar); }));
    layoutOf(first)->hideElement(toolbar);
    {
        ReportFixture report;
        report.window().activate();
        EXPECT_FALSE(layoutOf(report.window())->isElementVisible(toolbar));
        report.moveCursorTo("applications.received.other");
        ASSERT_TRUE(selects(report.window(), "0"));
        press("Tab");
        EXPECT_TRUE(report.cursorComesTo("applications.carried_in.natural"));
    }
    layoutOf(first)->showElement(toolbar);
}

TEST_F(EntryPlacesTest, TheMouseOnAZeroSelectsItAndTypingReplacesIt)
{
    ReportFixture report;
    report.window().activate();
    report.moveCursorTo("disputes.review.upheld"); // into sight
    ASSERT_TRUE(selects(report.window(), "0"));
    const auto cell = [&](const char* figure)
    {
        const auto view = documentViewOf(office().context(), report.window().frame());
        return view ? findBelow(findBelow(view->content, role::TABLE, report.tableName(figure)), role::TABLE_CELL, report.cellName(figure)) : AccessibleContext();
    };
    const auto clickReaches = [&](const char* figure)
    {
        const auto target = cell(figure);
        if (target.is())
            click(middleOf(target));
        return report.cursorComesTo(figure, 1s);
    };
    ASSERT_TRUE(pollUntil(10s, [&] { return clickReaches("disputes.review.other"); })) << "the view scrolls once, to make room for the bar of tables";
    ASSERT_TRUE(selects(report.window(), "0"));
    type("12");

    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("disputes.review.other") == "12"; })) << report.figure("disputes.review.other");
}

TEST_F(EntryPlacesTest, NoneOfThreeHundredCharactersIsLost)
{
    constexpr int kCells = 100;
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(report.settle().window());
    report.window().activate();
    report.moveCursorTo("applications.received.natural");
    ASSERT_TRUE(selects(report.window(), "0"));
    std::string text;
    for (int cell = 10; cell < 10 + kCells; ++cell)
        text += std::to_string(cell % 90 + 10) + "\t";
    (void)runProgram({"xdotool", "type", "--delay", "25", text});

    const auto table = figureCell(office().context(), report.window().text(), "applications.received.natural").table;
    EXPECT_TRUE(pollUntil(10s, [&] { return twoDigitNumbers(table) == text; })) << cellsOf(table);
    EXPECT_TRUE(panel.awaitState("panel.state.up-to-date"));
}

TEST_F(EntryPlacesTest, KeysInThePanelAreThePanels)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7").settle();
    const auto panel = ReportPanel::afterCheck(report.window());
    report.moveCursorTo("disputes.review.upheld");
    ASSERT_TRUE(report.cursorComesTo("disputes.review.upheld"));
    ASSERT_TRUE(pollUntil(5s, [&] { return panel.count() > 0; }));
    PanelOnScreen(report.window(), panel).clickRow("findings", 1);
    ASSERT_TRUE(pollUntil(5s, [&] { return panel.hasKeyboard(); }));
    press("Tab");
    press("Tab");
    press("shift+Tab");

    EXPECT_TRUE(report.cursorComesTo("disputes.review.upheld")) << cellAtCursor(report.window());
    EXPECT_FALSE(report.canUndo());
}

/// Where Writer's cursor has no text of its own.
TEST_F(EntryPlacesTest, KeysOverSeveralCellsAndInACommentFailNowhere)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(report.settle().window());
    report.window().activate();
    report.moveCursorTo("disputes.review.upheld");
    ASSERT_TRUE(selects(report.window(), "0"));
    press("shift+Right");
    press("shift+Right");
    press("shift+Right");
    press("Tab");
    EXPECT_EQ(panel.text("notice"), "") << takeScreenshot("keys-over-cells"); // the next edit would end one
    press("Escape");
    goToStart(report.window());
    press("ctrl+alt+c");
    type("one");
    press("Tab");
    type("two");

    EXPECT_TRUE(pollUntil(5s, [&] { return report.canUndo(); }));
    EXPECT_EQ(panel.text("notice"), "") << takeScreenshot("keys-elsewhere");
    EXPECT_EQ(report.window().text()->getText()->getString().indexOf('\t'), -1);
}

TEST_F(EntryPlacesTest, KeysInACommentAreTheComments)
{
    ReportFixture report;
    report.window().activate();
    report.moveCursorTo("disputes.review.upheld");
    ASSERT_TRUE(selects(report.window(), "0"));
    press("ctrl+alt+c");
    type("one");
    press("Return");
    type("two");

    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("disputes.review.corrected") == "0" && report.figure("disputes.review.upheld") == "0"; }));
    EXPECT_EQ(cellAtCursor(report.window()), report.cellName("disputes.review.upheld"));
    takeScreenshot("entry-comment");
}
}
}
