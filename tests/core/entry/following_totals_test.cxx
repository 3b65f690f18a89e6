// SPDX-License-Identifier: MPL-2.0
#include "support/small_reports.hxx"

#include "entry/following_totals.hxx"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <random>

namespace gouji::test
{
namespace
{
/// "id: old → new" of every total that follows.
Lines following(const ReportFixture& before, const ReportFixture& now)
{
    const auto earlier = before.analysis();
    const auto later = now.analysis();
    Lines lines;
    for (const auto& change : followingTotals(earlier.reports.front(), later.reports.front()))
        lines.push_back(change.figure.id + ": " + change.oldText + " → " + change.newText);
    return lines;
}
}

TEST(FollowingTotals, NothingFollowsWhereNothingChanged)
{
    EXPECT_EQ(following(twelveGranted(), twelveGranted()), Lines());
}

TEST(FollowingTotals, AllTotalsOfAFigureFollowIt)
{
    EXPECT_EQ(following(report2021(), report2021().cell("applications.granted.natural", "5")),
              (Lines{"applications.granted.total: 0 → 5", "applications.handled.natural: 0 → 5", "applications.handled.total: 0 → 5"}));
}

TEST(FollowingTotals, ABlankTotalIsFilled)
{
    const auto before = report2021().cell("disputes.review.total", "").cell("disputes.review.upheld", "");

    EXPECT_EQ(following(before, ReportFixture(before).cell("disputes.review.upheld", "3")), Lines{"disputes.review.total:  → 3"});
}

TEST(FollowingTotals, ATotalFollowsAFigureThatWasEmptied)
{
    const auto before = report2021().cell("disputes.review.upheld", "3").cell("disputes.review.corrected", "4").cell("disputes.review.total", "7");

    EXPECT_EQ(following(before, ReportFixture(before).cell("disputes.review.upheld", "")), Lines{"disputes.review.total: 7 → 4"});
    EXPECT_EQ(following(before, ReportFixture(before).cell("disputes.review.upheld", "").cell("disputes.review.corrected", "")),
              Lines{"disputes.review.total: 7 → 0"});
}

/// It could make up for the difference; but it counts as 0, as it did in the total that stands there.
TEST(FollowingTotals, ATotalFollowsPastTheOnlyBlankOfItsSum)
{
    const auto before = report2021().cell("disputes.review.upheld", "5").cell("disputes.review.other", "").cell("disputes.review.total", "5");

    EXPECT_EQ(following(before, ReportFixture(before).cell("disputes.review.upheld", "4")), Lines{"disputes.review.total: 5 → 4"});
    EXPECT_EQ(following(before, ReportFixture(before).cell("disputes.review.upheld", "7")), Lines{"disputes.review.total: 5 → 7"});
}

TEST(FollowingTotals, TotalsOfRowsWithoutANumberStayBlank)
{
    const auto before = report2021().otherwise("").row("granted", {"2", "", "", "", "", "", "2"}).cell("applications.handled.natural", "2").cell("applications.handled.total", "2");

    EXPECT_EQ(following(before, ReportFixture(before).cell("applications.granted.natural", "3")),
              (Lines{"applications.granted.total: 2 → 3", "applications.handled.natural: 2 → 3", "applications.handled.total: 2 → 3"}));
}

/// A blank form, filled in and corrected as chance has it, totals written after every figure.
TEST(FollowingTotals, EveryTotalOfARowIsTheSumOfItsFiguresHoweverTheyAreTyped)
{
    constexpr std::array rows{"received", "carried_in", "granted", "partial", "carried_out"};
    constexpr std::array columns{"natural", "business", "research", "public_interest", "legal_service", "other"};
    constexpr std::array texts{"", "0", "1", "7", "12", "345"};
    std::mt19937 random(20261129);
    const auto chosen = [&](const auto& from) { return std::string(from[random() % from.size()]); };
    auto report = report2021().otherwise("");
    std::map<std::string, std::map<std::string, std::string>> typed;
    for (int edit = 0; edit < 300; ++edit)
    {
        const auto row = chosen(rows);
        const auto column = chosen(columns);
        const auto before = report;
        report.cell("applications." + row + "." + column, typed[row][column] = chosen(texts));
        const auto totals = followingTotals(before.analysis().reports.front(), report.analysis().reports.front());
        for (const auto& change : totals)
            report.cell(change.figure.id, change.newText);
        int sum = 0;
        for (const auto* part : columns)
            if (const auto& text = typed[row][part]; !text.empty())
                sum += std::stoi(text);
        const auto now = report.analysis();
        const auto& table = now.reports.front().tables.at(1);
        const auto total = std::ranges::find_if(table.figures, [&](const auto& figure)
                                                { return figure && table.tableForm->figures[figure->definition].id == "applications." + row + ".total"; });
        ASSERT_NE(total, table.figures.end());
        ASSERT_EQ((*total)->cellText.empty() ? 0 : std::stoi((*total)->cellText), sum) << row << " after edit " << edit;
    }
}

TEST(FollowingTotals, ATotalOfTheClerksOwnStays)
{
    const auto before = report2021().cell("disputes.review.total", "7");

    EXPECT_EQ(following(before, ReportFixture(before).cell("disputes.review.upheld", "3")), Lines());
}

TEST(FollowingTotals, ATotalThatWasTypedStays)
{
    EXPECT_EQ(following(report2021(), report2021().cell("disputes.review.total", "7")), Lines());
}

TEST(FollowingTotals, ATotalWithATrackedChangeStays)
{
    const auto now = report2021().cell("disputes.review.upheld", "3").notes("disputes.review.total", {.hasPendingChange = true});

    EXPECT_EQ(following(report2021(), now), Lines());
}

TEST(FollowingTotals, AFigureIsNeverFilledIn)
{
    const auto before = twelveGranted().cell("applications.carried_out.natural", "");

    EXPECT_EQ(following(before, ReportFixture(before).cell("applications.granted.business", "1")),
              (Lines{"applications.granted.total: 12 → 13", "applications.handled.business: 0 → 1", "applications.handled.total: 12 → 13"}));
}

TEST(FollowingTotals, NothingFollowsWhatIsNoNumber)
{
    EXPECT_EQ(following(report2021(), report2021().cell("disputes.review.upheld", "x")), Lines());
}
}
