// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/view_cursor.hxx"

#include <algorithm>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr const char* kTotal = "disputes.review.total";
constexpr const char* kUpheld = "disputes.review.upheld";
constexpr const char* kCorrected = "disputes.review.corrected";

/// Where a jump from the list has led to, the keys do what they do after a click there, and no figure is lost.
class JumpKeysTest : public OfficeTest
{
protected:
    /// A double click on the line of a figure, "结果纠正", in the list of the finding's figures.
    void jumpTo(const std::string& column, const std::string& figure)
    {
        std::vector<std::string> lines;
        auto line = lines.end();
        const bool isListed = pollUntil(5s,
                                        [&]
                                        {
                                            lines = panel.figures();
                                            line = std::ranges::find_if(lines, [&](const auto& text) { return text.find(column) != text.npos; });
                                            return line != lines.end();
                                        });
        ASSERT_TRUE(isListed) << panel.selected();
        screen.doubleClickRow("figures", static_cast<std::size_t>(line - lines.begin()));
        ASSERT_TRUE(report.cursorComesTo(figure));
        ASSERT_TRUE(pollUntil(5s, [&] { return !panel.hasKeyboard(); }));
    }

    void expectFigure(const std::string& figure, const std::string& text)
    {
        EXPECT_TRUE(pollUntil(5s, [&] { return report.figure(figure) == text; })) << figure << ": " << report.figure(figure);
    }

    ReportFixture report;
    ReportPanel panel = ReportPanel::afterCheck(report.figure(kUpheld, "3").figure(kCorrected, "").figure(kTotal, "7").settle().window());
    PanelOnScreen screen{report.window(), panel};
};

TEST_F(JumpKeysTest, InABlankCellTypingTabAndTypingFillTwoCells)
{
    jumpTo("结果纠正", kCorrected);
    type("12");
    press("Tab");
    type("34");

    expectFigure(kCorrected, "12");
    EXPECT_NE(cellAtCursor(report.window()), report.cellName(kCorrected));
}

TEST_F(JumpKeysTest, TypingReplacesWhatTheCellHolds)
{
    jumpTo("结果维持", kUpheld);
    type("12");

    expectFigure(kUpheld, "12");
}

TEST_F(JumpKeysTest, TabLeavesWhatTheCellHolds)
{
    jumpTo("结果维持", kUpheld);
    press("Tab");
    type("34");

    expectFigure(kCorrected, "34");
    expectFigure(kUpheld, "3");
}

TEST_F(JumpKeysTest, ShiftTabLeavesWhatTheCellHolds)
{
    jumpTo("结果维持", kUpheld);
    press("shift+Tab");
    ASSERT_TRUE(pollUntil(5s, [&] { return cellAtCursor(report.window()) != report.cellName(kUpheld); }));
    type("5");

    ASSERT_TRUE(pollUntil(5s, [&] { return report.canUndo(); }));
    expectFigure(kUpheld, "3");
}

TEST_F(JumpKeysTest, EnterLosesNoFigure)
{
    jumpTo("结果维持", kUpheld);
    press("Return");

    ASSERT_TRUE(pollUntil(5s, [&] { return report.canUndo() || cellAtCursor(report.window()) != report.cellName(kUpheld); }));
    EXPECT_EQ(report.figure(kUpheld).substr(0, 1), "3");
}

TEST_F(JumpKeysTest, AnArrowLeavesTheSelection)
{
    jumpTo("结果维持", kUpheld);
    press("Right");
    type("4");

    ASSERT_TRUE(pollUntil(5s, [&] { return report.canUndo(); }));
    EXPECT_EQ(report.figure(kUpheld).substr(0, 1), "3");
}
}
}
