// SPDX-License-Identifier: MPL-2.0
#include "support/child_process.hxx"
#include "support/coloured_area.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/temporary_folder.hxx"
#include "support/view_cursor.hxx"

#include <com/sun/star/util/XModifiable.hpp>

#include <fstream>
#include <sstream>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kTotal = "disputes.review.total";
constexpr const char* kTakesPart = "#2F6FDE";
constexpr const char* kDoubtful = "#E5481F";

/// The mouse on a finding, a picture of the screen, and the mouse in what is lit there: it must come to the cell that
/// was meant.
class LightTest : public OfficeTest
{
protected:
    /// The cells are brought into sight by going there.
    void selectFinding() const { screen.doubleClickRow("findings", 1); }

    [[nodiscard]] static std::optional<WindowArea> awaitLight(const char* colour)
    {
        std::optional<WindowArea> area;
        (void)pollUntil(10s, [&] { return (area = colouredArea(colour)).has_value(); });
        return area;
    }

    [[nodiscard]] static bool goesOut()
    {
        return pollUntil(5s, [] { return !colouredArea(kDoubtful) && !colouredArea(kTakesPart); });
    }

    [[nodiscard]] bool clickReaches(Point point, const char* figure) const
    {
        click(point);
        return report.cursorComesTo(figure, 1s);
    }

    [[nodiscard]] std::string contentOf(const std::filesystem::path& file) const
    {
        report.window().storeCopy(fileUrl(file), "OpenDocument Text Flat XML");
        std::ostringstream bytes;
        bytes << std::ifstream(file, std::ios::binary).rdbuf();
        return bytes.str().substr(bytes.str().find("<office:font-face-decls")); // before it: times, and where the view stands
    }

    ReportFixture report;
    ReportPanel panel = ReportPanel::afterCheck(report.figure(kTotal, "7").settle().window());
    PanelOnScreen screen{report.window(), panel};
};

TEST_F(LightTest, ASelectedFindingFramesItsCellsAndMarksTheDoubtfulOne)
{
    selectFinding();

    const auto doubtful = awaitLight(kDoubtful);
    const auto others = awaitLight(kTakesPart);
    takeScreenshot("light-cells");
    ASSERT_TRUE(doubtful && others);
    EXPECT_NEAR(others->position.x + others->width, doubtful->position.x, 3) << "the four results stand to the left of their total";
    EXPECT_NEAR(others->height, doubtful->height, 3);
    EXPECT_TRUE(clickReaches(middleOf(*doubtful), kTotal)) << cellAtCursor(report.window());
    EXPECT_TRUE(clickReaches({others->position.x + others->width / 8, middleOf(*others).y}, "disputes.review.upheld")) << cellAtCursor(report.window());
}

TEST_F(LightTest, TheLightFollowsScrollingAndZoom)
{
    selectFinding();
    const auto before = awaitLight(kDoubtful);
    ASSERT_TRUE(before);

    (void)runProgram({"xdotool", "mousemove", std::to_string(before->position.x), std::to_string(before->position.y + 60), "click", "4"});
    EXPECT_TRUE(pollUntil(5s, [&] { const auto now = colouredArea(kDoubtful); return now && now->position.y > before->position.y; }));
    EXPECT_TRUE(clickReaches(middleOf(awaitLight(kDoubtful).value()), kTotal)) << cellAtCursor(report.window());

    (void)runProgram({"xdotool", "keydown", "ctrl", "click", "5", "click", "5", "keyup", "ctrl"});
    EXPECT_TRUE(pollUntil(5s, [&] { const auto now = colouredArea(kDoubtful); return now && now->width < before->width; }));
    takeScreenshot("light-zoomed");
    EXPECT_TRUE(clickReaches(middleOf(awaitLight(kDoubtful).value()), kTotal)) << cellAtCursor(report.window());
}

TEST_F(LightTest, TheLightGoesOutWithThePanelAndWithTheFinding)
{
    selectFinding();
    ASSERT_TRUE(awaitLight(kDoubtful));

    report.window().activate();
    press("ctrl+F5"); // the sidebar
    EXPECT_TRUE(goesOut());

    press("ctrl+F5");
    ASSERT_TRUE(awaitLight(kDoubtful));
    report.figure(kTotal, "0");
    EXPECT_TRUE(goesOut());
}

TEST_F(LightTest, TheLightLeavesNoTrace)
{
    const TemporaryFolder folder;
    report.figure(kTotal, "0");
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.findings().empty(); }));
    report.figure(kTotal, "7");
    ASSERT_FALSE(colouredArea(kDoubtful));
    const auto without = contentOf(folder.path() / "without.fodt");
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.findings().size() == 1; }));
    report.settle();
    const Reference<css::util::XModifiable> document(report.window().component(), UNO_QUERY_THROW);
    document->setModified(false);

    selectFinding();
    ASSERT_TRUE(awaitLight(kDoubtful));

    EXPECT_EQ(contentOf(folder.path() / "with.fodt"), without);
    EXPECT_FALSE(document->isModified());
    EXPECT_FALSE(report.canUndo());
    EXPECT_TRUE(awaitLight(kDoubtful)) << "back when the file is stored";
}

TEST_F(LightTest, ThePassageOfAProseFindingIsUnderlined)
{
    const auto before = panel.findings();
    report.figure(kTotal, "0").paragraph("本年度收到政府信息公开申请5件。");
    ASSERT_TRUE(pollUntil(10s, [&] { return panel.findings().size() == 1 && panel.findings() != before; }));

    selectFinding();

    const auto line = awaitLight(kDoubtful);
    takeScreenshot("light-passage");
    ASSERT_TRUE(line);
    EXPECT_LE(line->height, 6);
    EXPECT_GT(line->width, 4) << "of the number alone";
}
}
}
