// SPDX-License-Identifier: MPL-2.0
#include "ui/toolkit/delayed_call.hxx"

#include "ui/toolkit/guard.hxx"
#include "ui/toolkit/main_thread.hxx"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace gouji
{
class DelayedCall::Timer : public std::enable_shared_from_this<Timer>
{
public:
    Timer(css::uno::Reference<css::uno::XComponentContext> context, std::function<void()> call)
        : context_(std::move(context)), call_(std::move(call))
    {
    }

    void restart(std::chrono::milliseconds delay)
    {
        const std::scoped_lock lock(mutex_);
        due_ = Clock::now() + delay;
        if (!isRunning_)
        {
            isRunning_ = true;
            std::thread([self = shared_from_this()] { self->wait(); }).detach();
        }
        changed_.notify_one();
    }

    void cancel()
    {
        const std::scoped_lock lock(mutex_);
        due_.reset();
        changed_.notify_one();
    }

    /// Main thread: the last word on whether the call is made.
    void end()
    {
        cancel();
        call_ = nullptr;
    }

private:
    using Clock = std::chrono::steady_clock;

    /// Ends when nothing is due any more; the next restart begins anew.
    void wait()
    {
        std::unique_lock lock(mutex_);
        while (due_)
        {
            if (const auto due = *due_; Clock::now() < due)
            {
                changed_.wait_until(lock, due);
                continue;
            }
            due_.reset();
            lock.unlock();
            atEntryPoint("timer", [&] { onMainThread(context_, [self = shared_from_this()] { self->call(); }); });
            lock.lock();
        }
        isRunning_ = false;
    }

    void call()
    {
        const auto wanted = call_;
        if (wanted)
            wanted();
    }

    css::uno::Reference<css::uno::XComponentContext> context_;
    std::function<void()> call_; // main thread
    std::mutex mutex_;
    std::condition_variable changed_;
    std::optional<Clock::time_point> due_;
    bool isRunning_ = false;
};

DelayedCall::DelayedCall(const css::uno::Reference<css::uno::XComponentContext>& context, std::function<void()> call)
    : timer_(std::make_shared<Timer>(context, std::move(call)))
{
}

DelayedCall::~DelayedCall()
{
    timer_->end();
}

void DelayedCall::restart(std::chrono::milliseconds delay)
{
    timer_->restart(delay);
}

void DelayedCall::cancel()
{
    timer_->cancel();
}
}
