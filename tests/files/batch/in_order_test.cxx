// SPDX-License-Identifier: MPL-2.0
#include "files/batch/in_order.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <string>

namespace gouji::test
{
namespace
{
std::vector<std::size_t> taken(std::size_t count, std::size_t threads)
{
    const std::atomic<bool> stop = false;
    std::vector<std::size_t> values;
    inOrder(
        count, threads, stop, [](std::size_t index) { return index * index; },
        [&values](std::size_t index, std::size_t square)
        {
            EXPECT_EQ(square, index * index);
            values.push_back(index);
        });
    return values;
}

std::vector<std::size_t> upTo(std::size_t count)
{
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t());
    return numbers;
}
}

TEST(InOrder, GivesEachResultOnceInTheOrderOfTheirNumbers)
{
    for (const std::size_t threads : {1, 2, 7})
        for (const std::size_t count : {0, 1, 3, 1000})
            EXPECT_EQ(taken(count, threads), upTo(count));
}

TEST(InOrder, KeepsNoMoreResultsThanTheThreadsWarrant)
{
    constexpr std::size_t kThreads = 2;
    const std::atomic<bool> stop = false;
    std::atomic<std::size_t> begun = 0;
    std::size_t most = 0;
    inOrder(
        1000, kThreads, stop, [&begun](std::size_t index) { return ++begun, index; },
        [&](std::size_t index, std::size_t) { most = std::max(most, begun - index); });
    EXPECT_LE(most, 8 * kThreads);
}

TEST(InOrder, EndsBehindTheResultDuringWhichItIsAskedTo)
{
    std::atomic<bool> stop = false;
    std::vector<std::size_t> values;
    inOrder(
        1000, 3, stop, [](std::size_t index) { return std::to_string(index); },
        [&](std::size_t index, const std::string&)
        {
            values.push_back(index);
            stop = index == 10;
        });
    EXPECT_EQ(values, upTo(11));
}
}
