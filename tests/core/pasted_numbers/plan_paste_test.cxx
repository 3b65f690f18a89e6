// SPDX-License-Identifier: MPL-2.0
#include "support/report_fixture.hxx"

#include "pasted_numbers/plan_paste.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
/// "id old → new" of every change, "!" behind those that overwrite a figure; or the refusal with its arguments.
Lines linesOf(const PasteResult& result)
{
    Lines lines;
    if (!result)
    {
        lines.push_back(result.error().key);
        for (const auto& [name, value] : result.error().arguments)
            lines.back() += " " + name + "=" + value;
        if (result.error().figure)
            lines.back() += " " + result.error().figure->id;
        return lines;
    }
    for (const auto& change : result.value().intoBlanks)
        lines.push_back(change.figure.id + " " + change.oldText + " → " + change.newText);
    for (const auto& change : result.value().overwriting)
        lines.push_back(change.figure.id + " " + change.oldText + " → " + change.newText + " !");
    return lines;
}

PasteResult paste(const ReportFixture& report, const std::string& text, const std::string& figureId)
{
    const auto analysis = report.analysis();
    for (const auto& table : analysis.reports.front().tables)
        for (const auto& figure : table.figures)
            if (figure && table.tableForm->figures[figure->definition].id == figureId)
                return planPaste(parseTabbedText(text), table, figure->definition);
    return PasteRefusal{"no such figure: " + figureId, {}, {}};
}

/// Numbers 1, 2, 3 … in rows × columns.
std::string numbers(int rows, int columns)
{
    std::string text;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            text += std::to_string(row * columns + column + 1) + (column + 1 < columns ? "\t" : "\n");
    return text;
}

ReportFixture blankReport()
{
    return report2021().otherwise("");
}

/// Whether a plan writes into a figure whose id ends with these words.
bool writes(const PasteResult& result, const std::string& ending)
{
    return std::ranges::any_of(result.value().intoBlanks, [&](const CellChange& change) { return change.figure.id.ends_with(ending); });
}
}

TEST(PlanPaste, AWholeTableIsLaidFromItsFirstCell)
{
    const auto plan = paste(blankReport(), numbers(25, 7), "applications.received.natural");

    ASSERT_TRUE(plan) << linesOf(plan).front();
    ASSERT_EQ(plan.value().intoBlanks.size(), 175u);
    EXPECT_EQ(linesOf(plan).front(), "applications.received.natural  → 1");
    EXPECT_EQ(linesOf(plan).back(), "applications.carried_out.total  → 175");
    EXPECT_TRUE(plan.value().overwriting.empty());
}

TEST(PlanPaste, ANarrowerBlockLeavesTheTotalsOut)
{
    const auto plan = paste(blankReport(), numbers(25, 6), "applications.received.natural");

    ASSERT_TRUE(plan) << linesOf(plan).front();
    EXPECT_EQ(plan.value().intoBlanks.size(), 150u);
    EXPECT_EQ(linesOf(plan).back(), "applications.carried_out.other  → 150");
    EXPECT_FALSE(writes(plan, ".total"));
    EXPECT_TRUE(writes(plan, "handled.natural"));
}

TEST(PlanPaste, RowsThatMayOrMayNotHoldTheTotalAreRefused)
{
    EXPECT_EQ(linesOf(paste(blankReport(), numbers(24, 6), "applications.received.natural")), Lines{"open rows=24 columns=6"});
}

TEST(PlanPaste, DisputesWithAndWithoutTheirTotals)
{
    EXPECT_EQ(paste(blankReport(), numbers(1, 15), "disputes.review.upheld").value().intoBlanks.size(), 15u);
    const auto parts = paste(blankReport(), numbers(1, 12), "disputes.review.upheld");
    EXPECT_EQ(parts.value().intoBlanks.size(), 12u);
    EXPECT_FALSE(writes(parts, ".total"));
    EXPECT_EQ(linesOf(parts).back(), "disputes.lawsuit_after_review.pending  → 12");
    EXPECT_EQ(linesOf(paste(blankReport(), numbers(15, 1), "disputes.review.upheld")), Lines{"rows count=15 available=1"});
}

TEST(PlanPaste, ProactiveIsOneBlockOverItsParts)
{
    const auto plan = paste(blankReport(), "1\t2\t3\n4\t5\t6\n7\n8\n9\n0.5\n", "proactive.rules.issued");

    ASSERT_TRUE(plan) << linesOf(plan).front();
    EXPECT_EQ(plan.value().intoBlanks.size(), 10u);
    EXPECT_EQ(linesOf(plan).back(), "proactive.fees.amount  → 0.5");
    EXPECT_EQ(linesOf(paste(blankReport(), "1\t2\t3\n4\t5\t6\n7\t8\n", "proactive.rules.issued")), Lines{"missing row=3 column=2 text=8"});
}

TEST(PlanPaste, OneCellOneRowOneColumn)
{
    EXPECT_EQ(linesOf(paste(blankReport(), "12", "applications.partial.research")), Lines{"applications.partial.research  → 12"});
    EXPECT_EQ(linesOf(paste(blankReport(), "1\t2", "applications.partial.other")),
              (Lines{"applications.partial.other  → 1", "applications.partial.total  → 2"}));
    EXPECT_EQ(linesOf(paste(blankReport(), "1\n2", "applications.received.total")),
              (Lines{"applications.received.total  → 1", "applications.carried_in.total  → 2"}));
}

TEST(PlanPaste, TooLargeABlockIsRefusedWithBothSizes)
{
    EXPECT_EQ(linesOf(paste(blankReport(), numbers(26, 7), "applications.received.natural")), Lines{"rows count=26 available=25"});
    EXPECT_EQ(linesOf(paste(blankReport(), numbers(25, 8), "applications.received.natural")), Lines{"columns count=8 available=7"});
    EXPECT_EQ(linesOf(paste(blankReport(), numbers(2, 3), "applications.carried_out.natural")), Lines{"rows count=2 available=1"});
}

TEST(PlanPaste, NumbersAreReadAsTheReportsAre)
{
    EXPECT_EQ(linesOf(paste(blankReport(), "１２\t1,234\t 7 ", "applications.granted.natural")),
              (Lines{"applications.granted.natural  → 12", "applications.granted.business  → 1234", "applications.granted.research  → 7"}));
}

TEST(PlanPaste, WhatIsNoNumberIsRefusedWithItsPlace)
{
    for (const std::string text : {"无", "-", "abc", "12件", "1 / 2", "#REF!"})
        EXPECT_EQ(linesOf(paste(blankReport(), "1\t2\n3\t" + text, "applications.granted.natural")),
                  Lines{"number row=2 column=2 text=" + text + " applications.partial.business"});
}

TEST(PlanPaste, BlankCellsChangeNothing)
{
    EXPECT_EQ(linesOf(paste(report2021(), "\t2\n3\t", "applications.granted.natural")),
              (Lines{"applications.granted.business 0 → 2", "applications.partial.natural 0 → 3"}));
    EXPECT_EQ(linesOf(paste(report2021(), "\n \n", "applications.granted.natural")), Lines{"empty"});
}

TEST(PlanPaste, OnlyFiguresThatWouldBeLostAreAskedAbout)
{
    const auto report = report2021().row("granted", {"0", "", "5", "7", "无", "3件", "8"});

    EXPECT_EQ(linesOf(paste(report, "1\t1\t1\t7\t1\t1\t1", "applications.granted.natural")),
              (Lines{"applications.granted.natural 0 → 1", "applications.granted.business  → 1", "applications.granted.research 5 → 1 !",
                     "applications.granted.legal_service 无 → 1 !", "applications.granted.other 3件 → 1 !",
                     "applications.granted.total 8 → 1 !"}));
}

TEST(PlanPaste, LabelsThatWereCopiedTooAreLeftOut)
{
    const std::string headings = "\t\t\t申请人情况\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n"
                                 "\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";
    const std::string rows = "一、本年新收政府信息公开申请数量\t\t\t1\t2\t3\t4\t5\t6\t21\n"
                             "二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0\n"
                             "三、本年度办理结果\t（一）予以公开\t\t1\t\t\t\t\t\t\n";

    EXPECT_EQ(linesOf(paste(blankReport(), headings + rows, "applications.received.natural")),
              linesOf(paste(blankReport(), "1\t2\t3\t4\t5\t6\t21\n0\t0\t0\t0\t0\t0\t0\n1", "applications.received.natural")));
}

TEST(PlanPaste, ALabelledRowThatWouldComeToAnotherIsRefused)
{
    const auto plan = paste(blankReport(), "（一）予以公开\t1\n（二）部分公开\t2\n", "applications.carried_in.natural");

    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().key, "label");
    EXPECT_EQ(plan.error().arguments.front(), (std::pair<std::string, std::string>("row", "1")));
}

TEST(PlanPaste, LabelsDecideWhetherTheTotalIsAmongTheRows)
{
    const std::string parts = "3.其他\t1\n";
    EXPECT_EQ(linesOf(paste(blankReport(), parts + "四、结转下年度继续办理\t2\n", "applications.other_misc.natural")),
              (Lines{"applications.other_misc.natural  → 1", "applications.carried_out.natural  → 2"}));
    EXPECT_EQ(linesOf(paste(blankReport(), parts + "（七）总计\t2\n", "applications.other_misc.natural")),
              (Lines{"applications.other_misc.natural  → 1", "applications.handled.natural  → 2"}));
}
}
