// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/small_reports.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// "id: old → new (kind)" of every change.
std::vector<std::string> changesOf(const FillPlan& plan)
{
    constexpr const char* kKinds[] = {"blank total", "different total", "determined blank"};
    std::vector<std::string> lines;
    for (const auto& change : plan.changes)
        lines.push_back(change.figure.id + ": " + change.oldText + " → " + change.newText + " (" +
                        kKinds[static_cast<int>(change.kind)] + ")");
    return lines;
}

}

TEST(PlanFill, ACompleteReportNeedsNothing)
{
    const auto plan = twelveGranted().plan();

    EXPECT_EQ(changesOf(plan), Lines());
    EXPECT_TRUE(plan.obstacles.empty());
}

TEST(PlanFill, BlankTotalsAreFilledInTheOrderOfTheForm)
{
    const auto plan = twelveGranted()
                          .cell("applications.handled.natural", "")
                          .cell("applications.handled.total", "")
                          .cell("applications.granted.total", " ")
                          .cell("disputes.review.upheld", "2")
                          .cell("disputes.review.total", "")
                          .plan();

    EXPECT_EQ(changesOf(plan),
              (Lines{"applications.granted.total:   → 12 (blank total)", "applications.handled.natural:  → 12 (blank total)",
                     "applications.handled.total:  → 12 (blank total)", "disputes.review.total:  → 2 (blank total)"}));
    EXPECT_EQ(plan.changes[0].figure.place.cell, "J6");
    EXPECT_EQ(plan.changes[0].rule, "applications-row-total");
    EXPECT_EQ(plan.changes[1].rule, "applications-handled-total");
}

TEST(PlanFill, ATotalOfCountsIsWrittenWithoutAPoint)
{
    const auto plan = report2021().row("received", {"12.0", "3", "0", "0", "0", "0", ""}).plan();
    const auto total = std::ranges::find(plan.changes, std::string("applications.received.total"), [](const CellChange& change) { return change.figure.id; });
    ASSERT_NE(total, plan.changes.end());
    EXPECT_EQ(total->newText, "15");
}

TEST(PlanFill, ATotalThatDiffersIsOfferedWithItsOldText)
{
    const auto plan = report2021().cells({{"disputes.review.upheld", "3"}, {"disputes.review.total", "12件"}}).plan();

    EXPECT_EQ(changesOf(plan), Lines{"disputes.review.total: 12件 → 3 (different total)"});
}

TEST(PlanFill, TotalsFollowFromTheFiguresNotFromOtherWrongTotals)
{
    // （七） 自然人 says 8 instead of 12: it is offered, and （七） 总计, which is right, is not.
    const auto plan = twelveGranted().cell("applications.handled.natural", "8").plan();

    EXPECT_EQ(changesOf(plan), Lines{"applications.handled.natural: 8 → 12 (different total)"});
    EXPECT_TRUE(plan.obstacles.empty());
}

TEST(PlanFill, AChangedFigureIsCarriedThroughAllTotals)
{
    const auto plan = twelveGranted().cell("applications.partial.natural", "3").plan();

    EXPECT_EQ(changesOf(plan), (Lines{"applications.partial.total: 0 → 3 (different total)",
                                      "applications.handled.natural: 12 → 15 (different total)",
                                      "applications.handled.total: 12 → 15 (different total)"}));
}

TEST(PlanFill, ABlankCarriedOutIsOffered)
{
    const auto plan = twelveGranted()
                          .row("received", {"15", "0", "0", "0", "0", "0", "15"})
                          .row("carried_out", {"", "0", "0", "0", "0", "0", "3"})
                          .plan();

    EXPECT_EQ(changesOf(plan), Lines{"applications.carried_out.natural:  → 3 (determined blank)"});
}

TEST(PlanFill, TheTotalOfAnOfferedBlankIsOfferedWithIt)
{
    // 总计 as the sum of what stands there would be 0, and wrong as soon as the 3 is written.
    const auto plan = twelveGranted()
                          .row("received", {"15", "0", "0", "0", "0", "0", "15"})
                          .row("carried_out", {"", "0", "0", "0", "0", "0", ""})
                          .plan();

    EXPECT_EQ(changesOf(plan), (Lines{"applications.carried_out.natural:  → 3 (determined blank)",
                                      "applications.carried_out.total:  → 3 (determined blank)"}));
}

TEST(PlanFill, AWholeBlankRowOfCarriedOutIsOfferedAtOnce)
{
    const auto plan = twelveGranted()
                          .row("received", {"15", "1", "0", "0", "0", "0", "16"})
                          .row("carried_out", {"", "", "", "", "", "", ""})
                          .plan();

    EXPECT_EQ(changesOf(plan), (Lines{"applications.carried_out.natural:  → 3 (determined blank)",
                                      "applications.carried_out.business:  → 1 (determined blank)",
                                      "applications.carried_out.research:  → 0 (determined blank)",
                                      "applications.carried_out.public_interest:  → 0 (determined blank)",
                                      "applications.carried_out.legal_service:  → 0 (determined blank)",
                                      "applications.carried_out.other:  → 0 (determined blank)",
                                      "applications.carried_out.total:  → 4 (determined blank)"}));
}

TEST(PlanFill, AStatedTotalWhoseOneAddendIsBlankIsNotCalledDifferent)
{
    const auto plan = report2021().cells({{"disputes.review.upheld", ""}, {"disputes.review.total", "5"}}).plan();

    EXPECT_EQ(changesOf(plan), Lines{"disputes.review.upheld:  → 5 (determined blank)"});
}

TEST(PlanFill, ABlankThatTwoRulesGiveDifferentlyIsWhatTheNewTotalsCountItAs)
{
    // The row asks for 11, the column for 12. The totals count the blank as 0; with them written a second fill would write that 0.
    const auto plan = twelveGranted().row("granted", {"", "0", "0", "0", "0", "0", "11"}).plan();

    EXPECT_EQ(changesOf(plan), (Lines{"applications.granted.natural:  → 0 (determined blank)", "applications.granted.total: 11 → 0 (different total)",
                                      "applications.handled.natural: 12 → 0 (different total)",
                                      "applications.handled.total: 12 → 0 (different total)"}));
}

TEST(PlanFill, ABlankThatWouldBeNegativeIsWhatTheNewTotalCountsItAs)
{
    const auto plan =
        report2021().cells({{"disputes.review.upheld", ""}, {"disputes.review.other", "6"}, {"disputes.review.total", "5"}}).plan();

    EXPECT_EQ(changesOf(plan),
              (Lines{"disputes.review.upheld:  → 0 (determined blank)", "disputes.review.total: 5 → 6 (different total)"}));
}

TEST(PlanFill, ALoneBlankIsFilledInTogetherWithItsBlankTotal)
{
    // Else it would be determined as soon as the total stands there, and filled in the second time only.
    const auto plan =
        report2021().cells({{"disputes.review.upheld", ""}, {"disputes.review.other", "6"}, {"disputes.review.total", ""}}).plan();

    EXPECT_EQ(changesOf(plan), (Lines{"disputes.review.upheld:  → 0 (determined blank)", "disputes.review.total:  → 6 (blank total)"}));
}

TEST(PlanFill, ARowOfBlanksGivesNothing)
{
    EXPECT_EQ(changesOf(report2021().otherwise("").plan()), Lines());
    EXPECT_TRUE(report2021().otherwise("").plan().obstacles.empty());
}

TEST(PlanFill, StatedTotalsOverBlanksStay)
{
    // Nearly everything but 总计 is blank.
    auto report = report2021().otherwise("");
    const auto plan = report.cell("applications.granted.total", "5")
                          .cell("applications.received.total", "5")
                          .cell("applications.handled.total", "5")
                          .plan();

    EXPECT_EQ(changesOf(plan), Lines());
}

TEST(PlanFill, AnUnreadableCellStopsTheTotalAndIsNamed)
{
    const auto plan =
        report2021()
            .cells({{"disputes.review.upheld", "三"}, {"disputes.review.corrected", "2"}, {"disputes.review.total", ""}})
            .plan();

    EXPECT_EQ(changesOf(plan), Lines());
    ASSERT_EQ(plan.obstacles.size(), 1U);
    EXPECT_EQ(plan.obstacles.front().message, "total-blank.stopped");
    EXPECT_EQ(idsOf(plan.obstacles.front()), (Lines{"disputes.review.upheld", "disputes.review.total"}));
    EXPECT_EQ(sentence(plan.obstacles.front()),
              "表四 · 行政复议 · 总计：无法算出：行政复议 · 结果维持“三”不是数。");
}

TEST(PlanFill, ATotalThatTwoRulesGiveDifferentlyIsAnObstacle)
{
    // Row and column disagree, and no wrong total is to blame: the addends of the column are no totals of filled rows.
    const auto plan =
        report2021().otherwise("").cell("applications.handled.natural", "3").cell("applications.granted.total", "4").plan();

    EXPECT_EQ(changesOf(plan), Lines());
    ASSERT_EQ(plan.obstacles.size(), 1U);
    EXPECT_EQ(plan.obstacles.front().message, "total-blank.conflict");
    EXPECT_EQ(plan.obstacles.front().figures.back().id, "applications.handled.total");
    EXPECT_EQ(sentence(plan.obstacles.front()), "表三 · （七）总计 · 总计：空白，两种合计不同：3、4；请先核对各项。\n"
                                                "3 + 0 + 0 + 0 + 0 + 0 = 3\n"
                                                "其中：5 格空白按 0 计。");
}

TEST(PlanFill, ADashIsNeitherFilledNorChanged)
{
    const auto plan =
        report2021()
            .cells({{"disputes.review.upheld", "3"}, {"disputes.review.total", "/"}, {"disputes.lawsuit_direct.upheld", "/"}})
            .plan();

    EXPECT_EQ(changesOf(plan), Lines());
}

TEST(PlanFill, AMissingRowStopsItsTotals)
{
    const auto plan = twelveGranted()
                          .layout("applications", [](TableText& table) { table.removeRow(table.rowOf("2.重复申请")); })
                          .cell("applications.handled.natural", "")
                          .plan();

    EXPECT_EQ(changesOf(plan), Lines());
    EXPECT_EQ(plan.obstacles.front().figures.front().id, "applications.rejected_repeat.natural");
}

TEST(PlanFill, APendingChangeIsPassedOn)
{
    CellNotes pending;
    pending.hasPendingChange = true;
    const auto plan = report2021()
                          .cells({{"disputes.review.upheld", "3"}, {"disputes.review.total", ""}})
                          .notes("disputes.review.total", pending)
                          .plan();

    ASSERT_EQ(plan.changes.size(), 1U);
    EXPECT_TRUE(plan.changes.front().hasPendingChange);
}
}
