// SPDX-License-Identifier: MPL-2.0
// Properties over seeded tables 三 with seeded slips; the bench repeats them over every cell, with times.
#include "support/forms.hxx"
#include "support/random_report.hxx"
#include "support/report_fixture.hxx"
#include "support/slips.hxx"

#include "evaluation/evaluate.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
/// 表三 as recognition reads it, of a report that satisfies every rule.
ReportTable consistentTable(const Form& form, std::mt19937& random)
{
    return ReportFixture(form).cells(textsOf(lifelikeReport(form, random))).analysis().reports.at(0).tables.at(1);
}

std::size_t failuresIn(const ReportTable& table)
{
    const TableValues values(table);
    const auto evaluations = evaluate(values);
    return static_cast<std::size_t>(std::ranges::count_if(
        evaluations, [&](const Evaluation& evaluation)
        { return evaluation.outcome == Outcome::Fails && table.tableForm->equations[evaluation.equation].severity != Severity::Info; }));
}

ReportTable repaired(ReportTable table, const Repair& repair)
{
    for (const auto& change : repair.changes)
        table = withNumber(std::move(table), change.figure, change.value.toString());
    return table;
}

Slip anySlip(std::mt19937& random)
{
    return kSlipsOfOneCell[random() % kSlipsOfOneCell.size()];
}

template <class Work>
void forSlips(std::size_t step, Work work)
{
    std::mt19937 random(7);
    for (const auto& form : forms())
    {
        const auto table = consistentTable(form, random);
        for (std::size_t figure = 0; figure < table.figures.size(); figure += step)
            for (const auto slip : kSlipsOfOneCell)
                if (const auto written = withSlip(table, figure, slip, random))
                    work(table, *written);
    }
}
}

TEST(SeededSlips, OneWrongCellIsFoundAndNearlyAlwaysAlone)
{
    std::size_t slips = 0;
    std::size_t unique = 0;
    forSlips(2,
             [&](const ReportTable& meant, const ReportTable& written)
             {
                 const auto parts = repairsOf(written);
                 const auto truth = differences(meant, written);
                 EXPECT_TRUE(isShown(parts, truth)) << written.tableForm->figures[truth.begin()->first].id;
                 unique += isUnique(parts, truth);
                 ++slips;
             });

    EXPECT_GT(slips, 250U);
    EXPECT_GE(unique * 100, slips * 99);
}

TEST(SeededSlips, OfTwoWrongCellsTheTruePairIsShown)
{
    constexpr std::size_t kPairs = 80;
    std::mt19937 random(8);
    std::size_t shown = 0;
    for (std::size_t pairs = 0; pairs < kPairs;)
    {
        const auto table = consistentTable(forms()[pairs % 2], random);
        auto written = table;
        for (std::size_t wrong = 0; wrong < 2; ++wrong)
            if (const auto slipped = withSlip(written, random() % table.figures.size(), anySlip(random), random))
                written = *slipped;
        const auto truth = differences(table, written);
        if (truth.size() != 2)
            continue;
        shown += isShown(repairsOf(written), truth);
        ++pairs;
    }
    EXPECT_GE(shown * 100, kPairs * 98);
}

TEST(SeededSlips, ExchangedCellsAndSplitNumbersAreShown)
{
    std::mt19937 random(9);
    for (const auto& form : forms())
    {
        const auto table = consistentTable(form, random);
        for (std::size_t figure = 0; figure < table.figures.size(); figure += 3)
            for (const auto slip : kSlipsOfTwoCells)
            {
                const auto written = withSlip(table, figure, slip, random);
                EXPECT_TRUE(!written || isShown(repairsOf(*written), differences(table, *written))) << table.tableForm->figures[figure].id;
            }
    }
}

TEST(SeededSlips, WhatIsShownSatisfiesEveryRuleByTheCheckItself)
{
    // Locator and checker share one meaning: with up to four wrong or blank cells.
    std::mt19937 random(10);
    std::size_t repairs = 0;
    for (int trial = 0; trial < 120; ++trial)
    {
        auto table = consistentTable(forms()[random() % 2], random);
        for (std::size_t wrong = 1 + random() % 4; wrong > 0; --wrong)
            table = withNumber(table, random() % table.figures.size(), random() % 4 == 0 ? "" : std::to_string(random() % 90));
        const auto parts = repairsOf(table);
        if (parts.size() != 1)
            continue;
        for (const auto& repair : parts.front().repairs)
        {
            ASSERT_EQ(failuresIn(repaired(table, repair)), 0U) << "trial " << trial;
            ++repairs;
        }
    }
    EXPECT_GT(repairs, 60U);
}

TEST(SeededSlips, TheSameTableGivesTheSameAnswersInTheSameOrder)
{
    forSlips(40,
             [](const ReportTable&, const ReportTable& written)
             {
                 const auto first = repairsOf(written);
                 const auto second = repairsOf(written);
                 ASSERT_EQ(first.size(), second.size());
                 for (std::size_t part = 0; part < first.size(); ++part)
                     EXPECT_TRUE(std::ranges::equal(first[part].repairs, second[part].repairs, [](const Repair& one, const Repair& other)
                                                    { return valuesOf(one) == valuesOf(other); }));
             });
}

TEST(SeededSlips, NoMoreThanTwentyAreShownAndTheRestIsCounted)
{
    // Two exchanged cells: each of the 21 rows could take 10 from one column and give it to the other.
    auto report = report2021();
    for (const auto& row : tableOf(form2021(), "applications").tableBlocks.front().rows.leaves)
        if (row.id != "carried_in" && row.id != "carried_out")
            report.row(row.id, {"60", "70", "0", "0", "0", "0", "130"});
    for (const char* sum : {"received", "handled"})
        report.row(sum, {"1260", "1470", "0", "0", "0", "0", "2730"});
    const auto parts = repairsOf(report.row("partial", {"70", "60", "0", "0", "0", "0", "130"}).analysis().reports.at(0).tables.at(1));

    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts.front().count, 21U);
    EXPECT_EQ(parts.front().repairs.size(), kMostShown);
    EXPECT_EQ(parts.front().repairs.front().slip(), Slip::CellsExchanged);
}
}
