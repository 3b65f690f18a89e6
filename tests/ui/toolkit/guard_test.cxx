// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/guard.hxx"

#include <com/sun/star/uno/RuntimeException.hpp>
#include <gtest/gtest.h>

#include <stdexcept>
#include <vector>

namespace gouji::test
{
namespace
{
class GuardTest : public testing::Test
{
protected:
    void SetUp() override
    {
        tellFailuresTo([this](const std::string& reason) { told_.push_back(reason); });
    }
    void TearDown() override { tellFailuresTo(nullptr); }

    std::vector<std::string> told_;
};

TEST_F(GuardTest, WhatFailsAtAnEntryPointIsTold)
{
    EXPECT_EQ(atEntryPoint("listener", 7, []() -> int { throw css::uno::RuntimeException("no such control"); }), 7);
    atEntryPoint("main thread", [] { throw std::runtime_error("broken"); });

    EXPECT_EQ(told_, (std::vector<std::string>{"no such control", "broken"}));
}

/// UNO_QUERY_THROW on an object that is gone, for one, gives no words.
TEST_F(GuardTest, AFailureWithoutWordsIsToldByThePlaceWhereItHappened)
{
    atEntryPoint("options page", [] { throw css::uno::RuntimeException(); });
    EXPECT_EQ(told_, std::vector<std::string>{"options page"});
}

TEST_F(GuardTest, WhatFailsWhenAnObjectEndsIsNot)
{
    atEnd("dialog", [] { throw css::uno::RuntimeException("gone"); });
    EXPECT_TRUE(told_.empty());
}

TEST_F(GuardTest, ATellerThatFailsEndsNothing)
{
    tellFailuresTo([](const std::string&) { throw std::runtime_error("no window"); });
    atEntryPoint("listener", [] { throw std::runtime_error("broken"); });
}
}
}
