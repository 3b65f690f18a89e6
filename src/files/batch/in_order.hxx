// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace gouji
{
/// Runs work(0), work(1) … work(count − 1) on so many threads, and hands each result to take(index, result) in this order,
/// on the thread that called. Results that wait for an earlier one are bounded by the threads, not by the count. Ends
/// early, with whole results, when `stop` becomes true. Neither work nor take may throw.
template <class Work, class Take>
void inOrder(std::size_t count, std::size_t threads, const std::atomic<bool>& stop, Work work, Take take)
{
    using Value = decltype(work(std::size_t()));
    constexpr std::size_t kWaitingPerThread = 4;
    std::vector<std::optional<Value>> waiting(threads * kWaitingPerThread);
    std::mutex mutex;
    std::condition_variable hasRoom;
    std::condition_variable hasValue;
    std::size_t next = 0;
    std::size_t taken = 0;
    bool isEnding = false;

    const auto run = [&]
    {
        std::unique_lock lock(mutex);
        while (true)
        {
            hasRoom.wait(lock, [&] { return isEnding || next >= count || next < taken + waiting.size(); });
            if (isEnding || next >= count)
                return;
            const auto index = next++;
            lock.unlock();
            auto value = work(index);
            lock.lock();
            waiting[index % waiting.size()] = std::move(value);
            hasValue.notify_one();
        }
    };
    std::vector<std::jthread> workers;
    for (std::size_t thread = 0; thread < threads; ++thread)
        workers.emplace_back(run);
    std::unique_lock lock(mutex);
    while (taken < count && !stop)
    {
        auto& slot = waiting[taken % waiting.size()];
        hasValue.wait(lock, [&] { return slot.has_value(); });
        auto value = std::move(*slot);
        slot.reset();
        lock.unlock();
        take(taken, std::move(value));
        lock.lock();
        ++taken;
        hasRoom.notify_all();
    }
    isEnding = true;
    hasRoom.notify_all();
}
}
