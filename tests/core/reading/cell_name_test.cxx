// SPDX-License-Identifier: MPL-2.0
#include "reading/cell_name.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(CellName, LettersRunThroughCapitalsThenSmallOnesThenPairs)
{
    const std::pair<std::size_t, const char*> cases[] = {{0, "A1"},    {25, "Z1"},    {26, "a1"},    {51, "z1"},
                                                         {52, "AA1"},  {53, "AB1"},   {78, "Aa1"},   {103, "Az1"},
                                                         {104, "BA1"}, {2755, "zz1"}, {2756, "AAA1"}};
    for (const auto& [box, name] : cases)
    {
        EXPECT_EQ((CellName{box, 0}.toString()), name);
        EXPECT_EQ(CellName::parse(name), (CellName{box, 0})) << name;
    }
}

TEST(CellName, EveryBoxOfAWideTableSurvivesTheRoundTrip)
{
    for (std::size_t box = 0; box < 6000; ++box)
        ASSERT_EQ(CellName::parse(CellName{box, 27}.toString()), (CellName{box, 27}));
}

TEST(CellName, DottedNamesOfNestedLinesAndOtherTextsAreNoAddress)
{
    for (const char* text :
         {"", "A", "1", "A0", "A01", "A1.1.2", "A1:B2", "a-1", "A+1", " A1", "A1 ", "ABCDE1", "A99999999999999999999", "表1"})
        EXPECT_FALSE(CellName::parse(text)) << text;
}
}
