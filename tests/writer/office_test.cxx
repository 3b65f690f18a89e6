// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"
#include "support/poll.hxx"

#include <com/sun/star/frame/Desktop.hpp>

#include <gtest/gtest.h>

#include <csignal>

namespace gouji::test
{
using namespace std::chrono_literals;

class Office : public OfficeTest
{
};

TEST_F(Office, AnswersOverTheBridge)
{
    EXPECT_TRUE(css::frame::Desktop::create(office().context()).is());
}

/// A crash would go unseen if a process that is still dying, with its connection closed already, passed as running.
TEST_F(Office, ThatDiesIsToldAtOnceWithItsSignal)
{
    if (office().pid() == 0)
        GTEST_SKIP() << "the office was not started here";
    OfficeProcess victim((OfficeOptions()));
    EXPECT_TRUE(victim.isRunning());
    kill(victim.pid(), SIGSEGV);
    EXPECT_TRUE(pollUntil(30s, [&] { return !victim.isRunning(); }));
    EXPECT_LT(victim.exitStatus(), 0);
}

/// The office may close its end while we still release what it lent us; that must not end the program that tests it.
TEST_F(Office, ThatIsGoneDoesNotTakeItsClientAlong)
{
    ASSERT_TRUE(office().context().is());
    EXPECT_EQ(std::raise(SIGPIPE), 0);
}
}
