// SPDX-License-Identifier: MPL-2.0
#include "prose/words/slip.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(Slip, OneDigitIsAnotherOneMissingOrOneTooMany)
{
    EXPECT_TRUE(isSlipOf(Decimal(3109), Decimal(3119)));
    EXPECT_TRUE(isSlipOf(Decimal(319), Decimal(3119)));
    EXPECT_TRUE(isSlipOf(Decimal(31119), Decimal(3119)));
    EXPECT_TRUE(isSlipOf(Decimal(57), Decimal(157)));
}

TEST(Slip, TwoDigitsBesideEachOtherAreExchanged)
{
    EXPECT_TRUE(isSlipOf(Decimal(3191), Decimal(3119)));
    EXPECT_TRUE(isSlipOf(Decimal(16), Decimal(61)));
    EXPECT_FALSE(isSlipOf(Decimal(9113), Decimal(3119)));
}

TEST(Slip, AnotherNumberIsNone)
{
    EXPECT_FALSE(isSlipOf(Decimal(2870), Decimal(3119)));
    EXPECT_FALSE(isSlipOf(Decimal(3119), Decimal(3119)));
    EXPECT_FALSE(isSlipOf(Decimal(3), Decimal(8)));
    EXPECT_FALSE(isSlipOf(Decimal(17), Decimal(37)));
    EXPECT_FALSE(isSlipOf(Decimal(7), Decimal(17)));
}
}
