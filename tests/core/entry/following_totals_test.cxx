// SPDX-License-Identifier: MPL-2.0
#include "support/small_reports.hxx"

#include "entry/following_totals.hxx"

#include <gtest/gtest.h>

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
