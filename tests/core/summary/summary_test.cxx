// SPDX-License-Identifier: MPL-2.0
#include "support/collection_sample.hxx"
#include "support/filed_reports.hxx"
#include "support/forms.hxx"
#include "support/random_report.hxx"

#include "summary/summary.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
const SummedFigure& figureOf(const Summary& summary, const std::string& id)
{
    const auto found = std::ranges::find(summary.figures, id, [](const SummedFigure& figure) { return figure.definition->id; });
    EXPECT_NE(found, summary.figures.end()) << id;
    return *found;
}

/// "unit text", one by one.
Lines linesOf(const Summary& summary, const std::vector<Contributor>& contributors)
{
    Lines lines;
    for (const auto& contributor : contributors)
        lines.push_back(summary.reportOf(contributor).unit + " " + std::string(summary.figureOf(contributor).text));
    return lines;
}
}

TEST(Summary, IsWhatAddingUpByHandGivesAndEveryNumberIsTraced)
{
    constexpr int kReports = 12;
    for (unsigned seed = 1; seed <= 8; ++seed)
    {
        std::mt19937 random(seed);
        std::map<std::string, long long> expected;
        std::vector<FileOutcome> files;
        for (int unit = 0; unit < kReports; ++unit)
        {
            const auto numbers = lifelikeReport(form2021(), random);
            for (const auto& [id, number] : numbers)
                expected[id] += number;
            const auto name = "云岫" + std::string(static_cast<std::size_t>(unit) + 1, 'a') + "局";
            files.push_back(filed(name, reportOf(name).cells(textsOf(numbers))));
        }
        const auto collection = collected(files);
        const auto summary = summarise(collection);
        ASSERT_EQ(summary.reports.size(), static_cast<std::size_t>(kReports));
        for (const auto& figure : summary.figures)
        {
            EXPECT_EQ(figure.sum, Decimal(expected[figure.definition->id])) << seed << " " << figure.definition->id;
            Decimal traced;
            std::optional<Decimal> before;
            for (const auto& contributor : figure.contributors)
            {
                const auto part = summary.figureOf(contributor);
                EXPECT_EQ(part.definition, figure.definition);
                EXPECT_FALSE(part.cell.empty());
                EXPECT_TRUE(!before || *before >= *part.number) << "largest first";
                traced += *part.number;
                before = part.number;
            }
            EXPECT_EQ(traced, figure.sum) << seed << " " << figure.definition->id;
            EXPECT_TRUE(summary.isComplete(figure));
        }
    }
}

TEST(Summary, AmountsAreExact)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局").cell("proactive.fees.amount", "0.10")),
                                       filed("b", reportOf("乙县民政局").cell("proactive.fees.amount", "0.2")),
                                       filed("c", reportOf("丙县民政局").cell("proactive.fees.amount", "12345678901234567890"))});
    const auto summary = summarise(collection);
    const auto& amount = figureOf(summary, "proactive.fees.amount");
    EXPECT_EQ(amount.sum.toString(), "12345678901234567890.30");
    EXPECT_EQ(linesOf(summary, amount.contributors), (Lines{"丙县民政局 12345678901234567890", "乙县民政局 0.2", "甲县民政局 0.10"}));
}

TEST(Summary, BlanksAndDashesCountAsZeroAndAreNamed)
{
    const auto collection = collected({filed("a", reportOf("甲县民政局").cell("proactive.rules.issued", "")),
                                       filed("b", reportOf("乙县民政局").cell("proactive.rules.issued", "—")),
                                       filed("c", reportOf("丙县民政局").cell("proactive.rules.issued", "3件"))});
    const auto summary = summarise(collection);
    const auto& issued = figureOf(summary, "proactive.rules.issued");
    EXPECT_EQ(issued.sum, Decimal(3));
    EXPECT_EQ(linesOf(summary, issued.countedAsZero), (Lines{"甲县民政局 ", "乙县民政局 —"}));
    EXPECT_TRUE(summary.isComplete(issued));
}

TEST(Summary, WhatCannotBeReadLeavesTheSumIncomplete)
{
    auto without = reportOf("丙县民政局");
    without.withoutTable("disputes");
    const auto collection = collected({filed("a", reportOf("甲县民政局").cell("proactive.rules.issued", "见附件")),
                                       filed("b", reportOf("乙县民政局").cell("proactive.rules.issued", "2")), filed("c", without)});
    const auto summary = summarise(collection);
    const auto& issued = figureOf(summary, "proactive.rules.issued");
    EXPECT_EQ(issued.sum, Decimal(2));
    EXPECT_EQ(linesOf(summary, issued.unreadable), (Lines{"甲县民政局 见附件"}));
    EXPECT_EQ(summary.unitsLeftOut(issued), 1U);
    const auto& upheld = figureOf(summary, "disputes.review.upheld");
    ASSERT_EQ(upheld.lacking.size(), 1U);
    EXPECT_EQ(collection.reports[upheld.lacking.front()].file, "c");
    EXPECT_FALSE(summary.isComplete(upheld));
}

TEST(Summary, ATableOfAnotherFormIsNotCounted)
{
    auto old = reportOf("甲县民政局");
    old.tableOfForm("proactive", form2019());
    const auto collection = collected({filed("a", old)});
    const auto summary = summarise(collection);
    EXPECT_EQ(figureOf(summary, "proactive.rules.issued").lacking.size(), 1U);
    EXPECT_TRUE(figureOf(summary, "applications.received.total").lacking.empty());
}

TEST(Summary, AUnitCountsOnceAndNotAtAllWhereItsReportsDiffer)
{
    const auto once = reportOf("甲县民政局").cell("proactive.rules.issued", "3");
    const auto other = reportOf("乙县民政局").cell("proactive.rules.issued", "5");
    const auto collection = collected({filed("a", once), filed("b", once), filed("c", other), filed("d", reportOf("乙县民政局"))});
    const auto summary = summarise(collection);
    const auto& issued = figureOf(summary, "proactive.rules.issued");
    EXPECT_EQ(issued.sum, Decimal(3));
    EXPECT_EQ(summary.reports.size(), 1U);
    ASSERT_EQ(summary.withheld.size(), 1U);
    EXPECT_EQ(collection.units[summary.withheld.front()].name, "乙县民政局");
    EXPECT_FALSE(summary.isComplete(issued)) << "nobody can say which of both is the report";
}

TEST(Summary, AUnitOfTheRosterThatHasNotFiledLeavesAllSumsIncomplete)
{
    const auto roster = rosterOf({"甲县民政局", "乙县民政局"});
    const auto collection = collect({filed("a", reportOf("甲县民政局"))}, &roster, {});
    const auto summary = summarise(collection);
    ASSERT_EQ(summary.missing.size(), 1U);
    EXPECT_EQ(collection.units[summary.missing.front()].name, "乙县民政局");
    for (const auto& figure : summary.figures)
        EXPECT_EQ(summary.unitsLeftOut(figure), 1U);
}

TEST(Summary, OfTheSampleIsTheSumOfWhatStandsOnTheRoster)
{
    const auto collection = sampleCollection();
    const auto summary = summarise(collection);
    Lines files;
    for (const auto report : summary.reports)
        files.push_back(collection.reports[report].file);
    EXPECT_EQ(files, (Lines{"民政局.docx", "司法局.odt", "教育局 <终稿>.docx", "审计局.docx", "卫健委.docx"}));
    EXPECT_EQ(summary.withheld.size(), 1U);
}

TEST(Summary, OfNothingHasNoFigures)
{
    const auto collection = collected({});
    EXPECT_TRUE(summarise(collection).figures.empty());
}
}
