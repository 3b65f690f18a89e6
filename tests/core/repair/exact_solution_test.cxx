// SPDX-License-Identifier: MPL-2.0
#include "repair/exact_solution.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Solution = std::optional<std::vector<Integer>>;

Solution of(const std::vector<Integer>& values)
{
    return values;
}
}

TEST(ExactSolution, OfOneUnknownInTwoRowsThatAgree)
{
    EXPECT_EQ(solve({{{1}, -5}, {{-1}, 5}}, 1), of({5}));
    EXPECT_EQ(solve({{{1}, -5}, {{-1}, 6}}, 1), std::nullopt);
}

TEST(ExactSolution, OfThreeUnknownsInACircle)
{
    // x + y = 3, y + z = 5, x + z = 4: no row gives an unknown away.
    EXPECT_EQ(solve({{{1, 1, 0}, -3}, {{0, 1, 1}, -5}, {{1, 0, 1}, -4}}, 3), of({1, 2, 3}));
}

TEST(ExactSolution, NoneWhereAFractionOrMoreThanOneSolutionIsLeft)
{
    EXPECT_EQ(solve({{{2}, -5}}, 1), std::nullopt);
    EXPECT_EQ(solve({{{1, 1}, -5}}, 2), std::nullopt);
    EXPECT_EQ(solve({}, 1), std::nullopt);
}

TEST(ExactSolution, OfNumbersThatNoMachineWordHolds)
{
    const Integer large = boost::multiprecision::pow(Integer(10), 60);

    EXPECT_EQ(solve({{{3, 2}, -5 * large}, {{1, -1}, 0}}, 2), of({large, large}));
}
}
