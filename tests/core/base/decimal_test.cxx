// SPDX-License-Identifier: MPL-2.0
#include "base/decimal.hxx"

#include <gtest/gtest.h>

#include <type_traits>

namespace gouji
{
namespace
{
Decimal decimal(const char* text)
{
    return Decimal::parse(text).value();
}
}

TEST(Decimal, PrintsAsItWasWritten)
{
    const std::string huge(60, '9');
    for (const std::string text : {"0", "7", "-8", "7730.28", "59237.2449", "12.50", "0.05", "-0.5", "12.00"})
        EXPECT_EQ(decimal(text.c_str()).toString(), text);
    EXPECT_EQ(decimal(huge.c_str()).toString(), huge);
    for (std::size_t length = 18; length <= 21; ++length) // around what fits into 64 bits
    {
        const auto number = std::string(length - 2, '9') + ".99";
        EXPECT_EQ(decimal(number.c_str()).toString(), number);
    }
}

TEST(Decimal, RefusesWhatIsNoPlainNumber)
{
    for (const char* text :
         {"", "-", ".", "5.", ".5", "1.2.3", "+5", " 5", "5 ", "1,235", "1e3", "--5", "5-", "0x1F", "１２", "nan"})
        EXPECT_FALSE(Decimal::parse(text)) << text;
}

TEST(Decimal, ComparesByValueWhateverItsFraction)
{
    EXPECT_EQ(decimal("12.5"), decimal("12.50"));
    EXPECT_EQ(decimal("-0"), Decimal());
    EXPECT_LT(decimal("-3"), decimal("0.01"));
    EXPECT_GT(decimal("10"), decimal("9.999999999999999999999999"));
    EXPECT_LT(decimal("-1.5"), decimal("-1.49"));
}

TEST(Decimal, TenthsAddUpExactly)
{
    // In binary floating point 0.1 + 0.2 is 0.30000000000000004.
    EXPECT_EQ(decimal("0.1") + decimal("0.2"), decimal("0.3"));
    EXPECT_EQ((decimal("7730.28") + decimal("0.7200")).toString(), "7731.0000");
    EXPECT_EQ((decimal("1") - decimal("0.0001")).toString(), "0.9999");
    EXPECT_EQ((decimal("1.5") * decimal("-4")).toString(), "-6.0");
}

TEST(Decimal, AddsToItself)
{
    Decimal value = decimal("1.5");
    value += value;
    EXPECT_EQ(value, Decimal(3));
    value -= value;
    EXPECT_TRUE(value.isZero());
}

TEST(Decimal, SumsOfSixtyDigitsStayExact)
{
    const std::string nines(60, '9');
    EXPECT_EQ((decimal(nines.c_str()) + Decimal(1)).toString(), "1" + std::string(60, '0'));
}

TEST(Decimal, KnowsIntegersBehindIdleZeros)
{
    EXPECT_TRUE(decimal("12.00").isInteger());
    EXPECT_EQ(decimal("12.00").fractionDigits(), 2U);
    EXPECT_FALSE(decimal("12.01").isInteger());
    EXPECT_FALSE(decimal("-0").isNegative());
    EXPECT_TRUE(decimal("-0.01").isNegative());
}

TEST(Decimal, CannotBeMadeFromBinaryFloatingPoint)
{
    static_assert(!std::is_constructible_v<Decimal, double>);
    static_assert(!std::is_convertible_v<float, Decimal>);
    static_assert(std::is_constructible_v<Decimal, int>);
}
}
