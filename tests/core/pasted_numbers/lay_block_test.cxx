// SPDX-License-Identifier: MPL-2.0
#include "pasted_numbers/lay_block.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// "....T" of an axis, T a total; the ways as "012 | 013".
std::string ways(std::size_t count, std::size_t start, const std::string& axis)
{
    std::vector<bool> totals;
    for (const char place : axis)
        totals.push_back(place == 'T');
    std::string text;
    for (const auto& way : waysToLay(count, start, totals))
    {
        text += text.empty() ? "" : " | ";
        for (const auto place : way)
            text += static_cast<char>('0' + place);
    }
    return text;
}
}

TEST(WaysToLay, TotalsAreLeftOutOfANarrowerBlock)
{
    EXPECT_EQ(ways(7, 0, "......T"), "0123456");
    EXPECT_EQ(ways(6, 0, "......T"), "012345");
    EXPECT_EQ(ways(3, 0, "......T"), "012");
    EXPECT_EQ(ways(8, 0, "......T"), "") << "too wide";
    EXPECT_EQ(ways(7, 1, "......T"), "") << "too wide from the second on";
    EXPECT_EQ(ways(6, 1, "......T"), "123456");
    EXPECT_EQ(ways(1, 6, "......T"), "6") << "a total that is meant";
}

TEST(WaysToLay, SeveralGroupsWithTheirTotals)
{
    EXPECT_EQ(ways(8, 0, "...T...T"), "01234567");
    EXPECT_EQ(ways(6, 0, "...T...T"), "012456");
    EXPECT_EQ(ways(4, 0, "...T...T"), "0123");
    EXPECT_EQ(ways(3, 0, "...T...T"), "012");
    EXPECT_EQ(ways(5, 0, "...T...T"), "") << "ends within the second group, with or without the first total";
    EXPECT_EQ(ways(3, 4, "...T...T"), "456");
}

TEST(WaysToLay, WhereATotalIsFollowedByOneMorePlaceBothWaysArePossible)
{
    // 表三: …（七）总计, 四、结转下年度继续办理.
    EXPECT_EQ(ways(6, 0, "....T."), "012345");
    EXPECT_EQ(ways(5, 0, "....T."), "01234 | 01235");
    EXPECT_EQ(ways(4, 0, "....T."), "0123");
    EXPECT_EQ(ways(0, 0, "....T."), "");
}
}
