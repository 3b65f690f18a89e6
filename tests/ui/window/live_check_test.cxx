// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"
#include "support/undo_stack.hxx"
#include "support/view_cursor.hxx"

#include "writer/publish/document_traces.hxx"

#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>
#include <random>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kFigures[] = {"applications.received.natural", "applications.received.total", "applications.granted.natural",
                                    "applications.handled.total",    "disputes.review.upheld",      "disputes.review.total",
                                    "applications.carried_out.total", "applications.partial.total"};
constexpr const char* kTexts[] = {"0", "7", "12", "／", "１２", "3件"};
// no blank: what is unfinished is judged otherwise while the clerk types
constexpr int kEdits = 500;
constexpr int kEditsBetweenLooks = 20;

/// Words of the rows that can be seen, and how many findings there are in all.
std::vector<std::string> contentOf(const ReportPanel& panel)
{
    std::vector<std::string> content{std::to_string(panel.count())};
    for (const auto& row : panel.rows())
        content.push_back(row.words());
    return content;
}

/// The same after a whole check of its own.
std::vector<std::string> freshContentOf(const FrameOfTest& window)
{
    return contentOf(ReportPanel::afterCheck(window));
}

/// Edits of cells and text, undo and redo, as chance has it.
class Clerk
{
public:
    explicit Clerk(ReportFixture& report)
        : report_(report), undo_(undoManagerOf(report.window().component()))
    {
    }

    void edit()
    {
        switch (chance(6))
        {
        case 0:
            if (undo_->isUndoPossible())
                undo_->undo();
            break;
        case 1:
            if (undo_->isRedoPossible())
                undo_->redo();
            break;
        case 2: report_.paragraph(chance(2) == 0 ? "全年收到申请5件。" : "来年落实专项资金资金。"); break;
        default: report_.figure(kFigures[chance(std::size(kFigures))], kTexts[chance(std::size(kTexts))]);
        }
    }

private:
    std::size_t chance(std::size_t count) { return random_() % count; }

    ReportFixture& report_;
    Reference<css::document::XUndoManager> undo_;
    std::mt19937 random_{20261124};
};

using LiveCheckTest = OfficeTest;

/// Writer tells of changes that come with the layout, some time after the edit that a check has already seen.
TEST_F(LiveCheckTest, AChangeThatChangesNothingLeavesTheJudgementOfACheck)
{
    ReportFixture report;
    report.figure(kFigures[0], "");
    const auto panel = ReportPanel::afterCheck(report.window());
    const auto before = contentOf(panel);
    Reference<css::util::XModifiable>(report.window().component(), UNO_QUERY_THROW)->setModified(true);

    ASSERT_TRUE(panel.awaitState("panel.state.changed-live")) << panel.text("state");
    ASSERT_TRUE(panel.awaitState("panel.state.up-to-date"));
    EXPECT_EQ(contentOf(panel), before);
}

TEST_F(LiveCheckTest, WhatIsTypedAndTakenBackIsJudgedAsByTheCheckBefore)
{
    ReportFixture report;
    report.figure(kFigures[0], "").settle();
    const auto panel = ReportPanel::afterCheck(report.window());
    const auto before = contentOf(panel);
    report.window().activate();
    report.moveCursorTo(kFigures[0]);
    type("7");
    ASSERT_TRUE(pollUntil(5s, [&] { return report.figure(kFigures[0]) == "7" && contentOf(panel) != before; }));
    press("ctrl+z");

    EXPECT_TRUE(pollUntil(5s, [&] { return contentOf(panel) == before; })) << panel.text("state");
}

/// The number was called wrong, and the fix took it back.
TEST_F(LiveCheckTest, ANumberIsNotHeldAgainstTheZerosOfATemplate)
{
    ReportFixture report;
    report.paragraph("（文字描述）").settle();
    const auto panel = ReportPanel::afterCheck(report.window());
    report.window().activate();
    report.moveCursorTo(kFigures[0]);
    ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; }));
    type("12");

    EXPECT_TRUE(pollUntil(5s, [&] { return panel.text("verdict") == message("panel.unfinished"); })) << panel.text("verdict");
    EXPECT_EQ(report.figure(kFigures[0]), "12");
    EXPECT_TRUE(panel.findings().empty());
}

TEST_F(LiveCheckTest, TheListIsWhatAFreshCheckGivesWhateverIsEdited)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(report.window());
    Clerk clerk(report);
    for (int edit = 1; edit <= kEdits; ++edit)
    {
        clerk.edit();
        if (edit % kEditsBetweenLooks != 0)
            continue;
        ASSERT_TRUE(panel.awaitState("panel.state.up-to-date")) << "after edit " << edit;
        auto live = contentOf(panel);
        auto fresh = freshContentOf(report.window());
        const auto seen = std::min(live.size(), fresh.size()); // Writer's toolbars come and go below the panel
        live.resize(seen);
        fresh.resize(seen);
        EXPECT_EQ(live, fresh) << "after edit " << edit;
    }
}

/// Colleagues got the few that the live check lists.
TEST_F(LiveCheckTest, CommentsAreOfTheReportAsItWouldBeFiled)
{
    ReportFixture report;
    const auto panel = ReportPanel::afterCheck(report.window());
    report.figure(kFigures[0], "").figure("proactive.licensing.decisions", "");
    ASSERT_TRUE(panel.awaitState("panel.state.up-to-date"));
    report.window().run("vnd.org.gouji:write-comments");

    EXPECT_TRUE(pollUntil(10s, [&] { const auto traces = readTraces(report.window().text()); return traces && traces.value().comments > 0; }));
}

TEST_F(LiveCheckTest, DocumentsComeAndGoWithThePanelOpen)
{
    for (int document = 0; document < 20; ++document)
    {
        ReportFixture report;
        ASSERT_TRUE(ReportPanel::afterCheck(report.window()).isOpen());
        report.figure("disputes.review.total", "7"); // a check is pending when the document goes
    }
}
}
}
