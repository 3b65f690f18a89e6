// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"

#include <com/sun/star/frame/Desktop.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
class Office : public OfficeTest
{
};

TEST_F(Office, AnswersOverTheBridge)
{
    EXPECT_TRUE(css::frame::Desktop::create(office().context()).is());
}
}
