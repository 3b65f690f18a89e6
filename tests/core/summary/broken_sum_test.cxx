// SPDX-License-Identifier: MPL-2.0
#include "support/filed_reports.hxx"
#include "support/forms.hxx"
#include "support/random_report.hxx"

#include "summary/broken_sum.hxx"
#include "summary/parent_comparison.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// "rule: left right, file difference …", one by one.
Lines linesOf(const std::vector<BrokenSum>& broken, const Collection& collection)
{
    Lines lines;
    for (const auto& [finding, reports] : broken)
    {
        auto line = finding.rule + ": " + finding.left->value.toString() + " " + finding.right->value.toString();
        for (const auto& [report, difference] : reports)
            line += ", " + collection.reports[report].file + " " + difference.toString();
        lines.push_back(line);
    }
    return lines;
}

Lines brokenOf(const std::vector<FileOutcome>& files)
{
    const auto collection = collected(files);
    return linesOf(brokenSums(summarise(collection)), collection);
}
}

TEST(BrokenSum, SumsOfReportsThatHoldHoldToo)
{
    for (unsigned seed = 1; seed <= 10; ++seed)
    {
        std::mt19937 random(seed);
        std::vector<FileOutcome> files;
        for (const char* unit : {"甲县民政局", "乙县民政局", "丙县民政局"})
            files.push_back(filed(unit, reportOf(unit).cells(textsOf(consistentReport(form2021(), random, 1)))));
        EXPECT_EQ(brokenOf(files), Lines()) << seed;
    }
}

TEST(BrokenSum, NamesTheReportsThatBreakTheRule)
{
    const auto wrong = reportOf("甲县民政局").row("carried_in", {"3", "0", "0", "0", "0", "0", "4"}).row("carried_out", {"3", "0", "0", "0", "0", "0", "3"});
    const auto more = reportOf("乙县民政局").row("carried_in", {"1", "0", "0", "0", "0", "0", "5"}).row("carried_out", {"1", "0", "0", "0", "0", "0", "1"});
    const auto lines = brokenOf({filed("a", wrong), filed("b", more), filed("c", reportOf("丙县民政局"))});
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.front(), "applications-row-total: 4 9, b -4, a -1");
}

TEST(BrokenSum, MistakesThatCancelOutBreakNoSum)
{
    const auto more = reportOf("甲县民政局").cell("disputes.review.total", "1");
    const auto less = reportOf("乙县民政局").cell("disputes.review.total", "").cell("disputes.review.upheld", "1");
    EXPECT_EQ(brokenOf({filed("a", more), filed("b", less)}), Lines());
}

TEST(BrokenSum, AUnitThatIsInNoSumKeepsNoneFromBeingJudged)
{
    const auto wrong = reportOf("甲县民政局").cell("disputes.review.total", "1");
    const auto twice = reportOf("乙县民政局");
    const auto otherwise = reportOf("乙县民政局").cell("proactive.rules.issued", "5");
    EXPECT_EQ(brokenOf({filed("a", wrong), filed("b", twice), filed("c", otherwise)}), brokenOf({filed("a", wrong)}));
    EXPECT_FALSE(brokenOf({filed("a", wrong)}).empty());
}

TEST(BrokenSum, WhatIsIncompleteIsNotJudged)
{
    const auto unreadable = reportOf("甲县民政局").cell("disputes.review.upheld", "见附件").cell("disputes.review.total", "2");
    EXPECT_EQ(brokenOf({filed("a", unreadable), filed("b", reportOf("乙县民政局"))}), Lines());
}

TEST(ParentComparison, SetsEachFigureBesideItsSum)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局").cell("proactive.rules.issued", "3")),
                                       filed("b", reportOf("乙县民政局").cell("proactive.rules.issued", "2"))});
    const auto summary = summarise(collection);
    const auto parents = collected({filed("p", reportOf("淮海市").cell("proactive.rules.issued", "7").cell("proactive.rules.repealed", "见附件").cell(
                                               "proactive.rules.in_force", ""))});
    const auto compared = compareWithParent(summary, parents.reports.front());
    ASSERT_TRUE(compared);
    ASSERT_EQ(compared->size(), summary.figures.size());
    EXPECT_EQ((*compared)[0].difference, Decimal(2));
    EXPECT_EQ((*compared)[0].stated->text, "7");
    EXPECT_EQ((*compared)[1].difference, std::nullopt) << "no number";
    EXPECT_EQ((*compared)[2].difference, Decimal(0)) << "a blank is 0";
}

TEST(ParentComparison, IsOfTheSameFormAndYear)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局"))});
    const auto parents = collected({filed("p", reportOf("淮海市", 2022))});
    EXPECT_FALSE(compareWithParent(summarise(collection), parents.reports.front()));
}
}
