// SPDX-License-Identifier: MPL-2.0
#include "reading/table_geometry.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
std::vector<CellName> names(std::initializer_list<const char*> texts)
{
    std::vector<CellName> result;
    for (const char* text : texts)
        result.push_back(*CellName::parse(text));
    return result;
}
}

TEST(TableGeometry, EdgesOfAllRowsMakeTheColumns)
{
    const auto geometry = layOut({{}, {2500, 5000, 7500}, {2500}}, 10000, names({"A1", "A2", "B2", "C2", "D2", "A3", "B3"}));

    ASSERT_TRUE(geometry);
    EXPECT_EQ(geometry->columnEdges, (std::vector<int>{0, 2500, 5000, 7500, 10000}));
    EXPECT_EQ(geometry->places[0], (GridPlace{0, 0, 1, 4}));
    EXPECT_EQ(geometry->places[2], (GridPlace{1, 1, 1, 1}));
    EXPECT_EQ(geometry->places[6], (GridPlace{2, 1, 1, 3}));
}

TEST(TableGeometry, ABoxWithoutNameBelongsToTheCellAboveIt)
{
    const auto geometry = layOut({{5000}, {5000}, {5000}}, 10000, names({"A1", "B1", "B2", "B3"}));

    ASSERT_TRUE(geometry);
    EXPECT_EQ(geometry->places[0], (GridPlace{0, 0, 3, 1}));
    EXPECT_EQ(geometry->places[1], (GridPlace{0, 1, 1, 1}));
}

TEST(TableGeometry, TwoMergesOnTopOfEachOtherStayTwo)
{
    const auto geometry = layOut({{5000}, {5000}, {5000}, {5000}}, 10000, names({"A1", "B1", "B2", "A3", "B3", "B4"}));

    ASSERT_TRUE(geometry);
    EXPECT_EQ(geometry->places[0].rowSpan, 2U);
    EXPECT_EQ(geometry->places[3], (GridPlace{2, 0, 2, 1}));
}

TEST(TableGeometry, CellsNeverOverlapWhereACoveredBoxHasAnotherWidth)
{
    const auto narrower = layOut({{}, {7000}}, 10000, names({"A1", "B2"}));
    ASSERT_TRUE(narrower);
    EXPECT_EQ(narrower->places[0], (GridPlace{0, 0, 1, 2})) << "another cell stands within its width";
    EXPECT_EQ(narrower->places[1], (GridPlace{1, 1, 1, 1}));

    const auto nearly = layOut({{3333}, {3320}}, 10000, names({"A1", "B1", "B2"}));
    ASSERT_TRUE(nearly);
    EXPECT_EQ(nearly->columnEdges, (std::vector<int>{0, 3320, 3333, 10000}));
    EXPECT_EQ(nearly->places[0], (GridPlace{0, 0, 2, 2}));
    EXPECT_EQ(nearly->places[2], (GridPlace{1, 2, 1, 1})) << "it gives way";

    const auto wider = layOut({{3320}, {3333}}, 10000, names({"A1", "B1", "B2"}));
    ASSERT_TRUE(wider);
    EXPECT_EQ(wider->places[0], (GridPlace{0, 0, 2, 1}));
    EXPECT_EQ(wider->places[2], (GridPlace{1, 2, 1, 1}));

    const auto ofTwo = layOut({{5000}, {}, {5000}}, 10000, names({"A1", "B1", "A3", "B3"}));
    ASSERT_TRUE(ofTwo);
    EXPECT_EQ(ofTwo->places[0], (GridPlace{0, 0, 2, 1}));
    EXPECT_EQ(ofTwo->places[1], (GridPlace{0, 1, 2, 1}));
}

TEST(TableGeometry, WhatDoesNotAddUpIsRefused)
{
    EXPECT_FALSE(layOut({}, 10000, {})) << "no rows: lines inside boxes";
    EXPECT_FALSE(layOut({{5000}}, 10000, names({"A1", "B1", "C1"}))) << "more boxes than edges";
    EXPECT_FALSE(layOut({{5000}}, 10000, names({"A1", "B1", "A2"}))) << "a row that is not there";
    EXPECT_FALSE(layOut({{5000}}, 10000, names({"A1"}))) << "covered without a cell above";
    EXPECT_FALSE(layOut({{7000, 5000}}, 10000, names({"A1", "B1", "C1"}))) << "edges out of order";
}

TEST(TableGeometry, ABoxTooManyStandsBehindTheOthers)
{
    // The whole table was refused: Writer gives such a box of a .docx no width.
    const auto outside = {10000, 10800};
    for (const int edge : outside)
    {
        const auto geometry = layOut({{5000}, {5000, edge}}, 10000, names({"A1", "B1", "A2", "B2", "C2"}));

        ASSERT_TRUE(geometry) << edge;
        EXPECT_EQ(geometry->places[1].column + geometry->places[1].columnSpan, 2U);
        EXPECT_EQ(geometry->places[3].column + geometry->places[3].columnSpan, geometry->places[4].column);
        EXPECT_GE(geometry->places[4].column, 2U);
        EXPECT_GT(geometry->columnEdges.back(), 10000);
    }
}

TEST(TableGeometry, ABoxWithoutWidthAmongOthersIsThereAllTheSame)
{
    const auto geometry = layOut({{5000}, {5000, 5000}}, 10000, names({"A1", "B1", "A2", "B2", "C2"}));

    ASSERT_TRUE(geometry);
    EXPECT_EQ(geometry->places[3], (GridPlace{1, 1, 1, 1}));
    EXPECT_EQ(geometry->places[4], (GridPlace{1, 2, 1, 1}));
}
}
