// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"

#include <com/sun/star/frame/Desktop.hpp>

#include <gtest/gtest.h>

#include <csignal>

namespace gouji::test
{
class Office : public OfficeTest
{
};

TEST_F(Office, AnswersOverTheBridge)
{
    EXPECT_TRUE(css::frame::Desktop::create(office().context()).is());
}

/// The office may close its end while we still release what it lent us; that must not end the program that tests it.
TEST_F(Office, ThatIsGoneDoesNotTakeItsClientAlong)
{
    ASSERT_TRUE(office().context().is());
    EXPECT_EQ(std::raise(SIGPIPE), 0);
}
}
