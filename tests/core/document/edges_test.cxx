// SPDX-License-Identifier: MPL-2.0
#include "document/edges.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace gouji::test
{
namespace
{
using Rows = std::vector<std::vector<int>>;
using Columns = std::vector<std::vector<std::size_t>>;
}

TEST(Edges, OfRowsThatDifferByTwoAreOne)
{
    const auto merged = mergeEdges({{0, 3332, 6666, 10000}, {0, 3333, 6668, 10000}, {0, 3334, 10000}});

    EXPECT_EQ(merged.positions, (std::vector<int>{0, 3332, 6666, 10000}));
    EXPECT_EQ(merged.columns, (Columns{{0, 1, 2, 3}, {0, 1, 2, 3}, {0, 1, 3}}));
}

TEST(Edges, ThatDifferByThreeAreTwo)
{
    EXPECT_EQ(mergeEdges({{0, 3333, 10000}, {0, 3336, 10000}}).positions.size(), 4U);
}

TEST(Edges, InAChainOfSmallStepsDoNotGrowTogether)
{
    const auto merged = mergeEdges({{0, 100, 10000}, {0, 102, 10000}, {0, 104, 10000}, {0, 106, 10000}});

    EXPECT_EQ(merged.positions, (std::vector<int>{0, 100, 104, 10000}));
}

TEST(Edges, OfOneRowStayTwoHoweverNarrowTheColumn)
{
    const auto merged = mergeEdges({{0, 1, 5000, 5001, 9999, 10000}, {0, 5001, 10000}});

    EXPECT_EQ(merged.positions, (std::vector<int>{0, 1, 5000, 5001, 9999, 10000}));
    EXPECT_EQ(merged.columns[1], (std::vector<std::size_t>{0, 3, 5}));
}

TEST(Edges, OfRandomRowsMakeAConsistentGrid)
{
    std::mt19937 random(20261128);
    for (int table = 0; table < 300; ++table)
    {
        Rows rows(6);
        for (auto& row : rows)
        {
            row = {0, 10000};
            for (int edge = 0; edge < 8; ++edge)
                row.push_back(static_cast<int>(1 + random() % 40));
            std::ranges::sort(row);
            const auto repeated = std::ranges::unique(row);
            row.erase(repeated.begin(), repeated.end());
        }

        const auto merged = mergeEdges(rows);

        for (std::size_t row = 0; row < rows.size(); ++row)
        {
            ASSERT_TRUE(std::ranges::is_sorted(merged.columns[row], std::ranges::less_equal{}) || rows[row].size() < 2);
            ASSERT_EQ(std::ranges::adjacent_find(merged.columns[row]), merged.columns[row].end()) << "a box lost its width";
            for (std::size_t edge = 0; edge < rows[row].size(); ++edge)
                ASSERT_TRUE(isSameEdge(merged.positions[merged.columns[row][edge]], rows[row][edge]));
        }
    }
}
}
