// SPDX-License-Identifier: MPL-2.0
#include "prose/words/percentage.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Decimal number(const char* text)
{
    return Decimal::parse(text).value();
}

std::string percentage(const char* part, const char* base, const char* written)
{
    const auto result = percentageOf(number(part), number(base), number(written));
    return result ? result->toString() : "none";
}
}

TEST(Percentage, IsRoundedToTheDigitsWrittenAtLeastTwo)
{
    EXPECT_EQ(percentage("35", "805", "4.3"), "4.35");
    EXPECT_EQ(percentage("35", "805", "4.348"), "4.348");
    EXPECT_EQ(percentage("805", "805", "100"), "100.00");
    EXPECT_EQ(percentage("0", "7", "1"), "0.00");
}

/// A cell that held 12.0 ended every command with an exception.
TEST(Percentage, OfNumbersWithAPointIsAnyOther)
{
    EXPECT_EQ(percentage("12.0", "56", "20"), "21.43");
    EXPECT_EQ(percentage("12", "56.00", "20"), "21.43");
    EXPECT_EQ(percentage("1.5", "6.25", "20"), "24.00");
}

TEST(Percentage, OfNothingOrOfNegativeNumbersIsNone)
{
    EXPECT_EQ(percentage("1", "0", "1"), "none");
    EXPECT_EQ(percentage("1", "0.0", "1"), "none");
    EXPECT_EQ(percentage("-1", "7", "1"), "none");
    EXPECT_EQ(percentage("1", "-7", "1"), "none");
}
}
