// SPDX-License-Identifier: MPL-2.0
#include "view/row_window.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// A heading of 20, five findings of 40, in an area of 100.
const std::vector<ListRow> kRows{{0, std::nullopt}, {0, 0}, {0, 1}, {0, 2}, {0, 3}, {0, 4}};
const RowWindow kWindow(kRows, {.heading = 20, .line = 40, .area = 100});
}

TEST(RowWindow, ShowsOnlyWholeRows)
{
    EXPECT_EQ(kWindow.from(0), (std::vector<PlacedRow>{{0, 0}, {1, 20}, {2, 60}}));
    EXPECT_EQ(kWindow.from(1), (std::vector<PlacedRow>{{1, 0}, {2, 40}}));
}

TEST(RowWindow, CannotBeScrolledBeyondTheEnd)
{
    EXPECT_EQ(kWindow.lastFirst(), 4u);
    EXPECT_EQ(RowWindow(kRows, {.heading = 20, .line = 40, .area = 220}).lastFirst(), 0u);
    EXPECT_EQ(RowWindow({}, {.heading = 20, .line = 40, .area = 100}).lastFirst(), 0u);
}

TEST(RowWindow, ScrollsNoFartherThanARowNeedsToBeSeen)
{
    EXPECT_EQ(kWindow.firstShowing(2, 0), 0u);
    EXPECT_EQ(kWindow.firstShowing(3, 0), 2u);
    EXPECT_EQ(kWindow.firstShowing(1, 3), 1u);
}

TEST(RowWindow, AnAreaLowerThanARowShowsOneStill)
{
    const RowWindow low(kRows, {.heading = 20, .line = 40, .area = 5});
    EXPECT_EQ(low.from(2), (std::vector<PlacedRow>{{2, 0}}));
    EXPECT_EQ(low.firstShowing(5, 0), 5u);
}
}
