// SPDX-License-Identifier: MPL-2.0
#include "repair/slip.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
struct SlipCase
{
    const char* written;
    const char* meant;
    std::optional<Slip> slip;
};
}

TEST(SlipOfDigits, NamesWhatLiesBetweenTwoNumbers)
{
    const SlipCase cases[] = {
        {"12", "21", Slip::DigitSwap},        {"1243", "1234", Slip::DigitSwap},   {"4231", "1234", std::nullopt},
        {"12.5", "21.5", Slip::DigitSwap},    {"1", "12", Slip::DigitDropped},     {"124", "1234", Slip::DigitDropped},
        {"14", "1234", std::nullopt},         {"112", "12", Slip::DigitDoubled},   {"122", "12", Slip::DigitDoubled},
        {"132", "12", std::nullopt},          {"7.300", "7.30", Slip::DigitDoubled}, {"13", "12", Slip::DigitMistyped},
        {"3", "2", std::nullopt},             {"34", "12", std::nullopt},          {"12", "12", std::nullopt},
        {"100000000000000000000001", "1000000000000000000000010", Slip::DigitDropped},
    };
    for (const auto& [written, meant, slip] : cases)
        EXPECT_EQ(slipOfDigits(written, meant), slip) << written << " for " << meant;
}

TEST(SlipOfDigits, EverySlipHasAnIdOfItsOwn)
{
    EXPECT_EQ(idOf(Slip::TotalZero), "total-zero");
    EXPECT_EQ(idOf(Slip::DigitSwap), "digit-swap");
    EXPECT_EQ(idOf(Slip::DigitDropped), "digit-dropped");
    EXPECT_EQ(idOf(Slip::DigitDoubled), "digit-doubled");
    EXPECT_EQ(idOf(Slip::CellsExchanged), "cells-exchanged");
    EXPECT_EQ(idOf(Slip::NumberSplit), "number-split");
    EXPECT_EQ(idOf(Slip::DigitMistyped), "digit-mistyped");
}
}
