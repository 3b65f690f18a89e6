// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <functional>
#include <memory>

namespace gouji
{
/// Calls a function on the office's main thread once nothing has restarted the delay for its length. The office lends
/// extensions no timer, so a thread of its own waits; it holds nothing of the office but the means to call back, and is
/// never waited for, since the main thread may hold the office's lock. After destruction, or cancel(), the function is
/// not called any more.
class DelayedCall
{
public:
    DelayedCall(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> call);
    ~DelayedCall();
    DelayedCall(const DelayedCall&) = delete;
    DelayedCall& operator=(const DelayedCall&) = delete;

    /// Begins the delay, anew if it runs already. Any thread.
    void restart(std::chrono::milliseconds delay);
    void cancel();

private:
    class Timer;

    std::shared_ptr<Timer> timer_;
};
}
