// SPDX-License-Identifier: MPL-2.0
#include "heartbeat.hxx"

#include "support/main_thread_call.hxx"

#include <algorithm>
#include <chrono>

namespace gouji::bench
{
Heartbeat::Heartbeat(const css::uno::Reference<css::uno::XComponentContext>& context) : thread_([this, context] { beat(context); })
{
}

Heartbeat::~Heartbeat()
{
    isWanted_ = false;
    thread_.join();
}

double Heartbeat::longestWait()
{
    return longest_.exchange(0);
}

void Heartbeat::beat(const css::uno::Reference<css::uno::XComponentContext>& context)
{
    using Clock = std::chrono::steady_clock;
    while (isWanted_)
    {
        const auto asked = Clock::now();
        test::onOfficeMainThread(context, [] { return true; });
        longest_ = std::max<double>(longest_, std::chrono::duration<double>(Clock::now() - asked).count());
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}
}
