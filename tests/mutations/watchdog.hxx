// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <sys/types.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace gouji::mutations
{
/// Kills a process that takes too long; one object for one piece of work. It never does after it is gone.
class Watchdog
{
public:
    Watchdog(pid_t process, std::chrono::seconds limit);

    /// Whether it had to.
    [[nodiscard]] bool hasBitten() const { return hasBitten_; }

private:
    std::mutex mutex_;
    std::condition_variable_any called_;
    std::atomic<bool> hasBitten_ = false;
    std::jthread thread_; ///< last: it uses the others
};
}
