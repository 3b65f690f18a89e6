// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <gtest/gtest.h>

namespace gouji::test
{
/// Says what a UNO exception that left a test was. GoogleTest knows only those of the standard library, and reports any other while it is being handled.
class UnoExceptionListener : public testing::EmptyTestEventListener
{
public:
    void OnTestPartResult(const testing::TestPartResult& result) override;
};
}
