// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <thread>

namespace gouji::test
{
/// Asks until the condition holds or the limit has passed; says which. The pause between two questions is 20 ms.
template <class Condition>
[[nodiscard]] bool pollUntil(std::chrono::milliseconds limit, Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!condition())
    {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}
}
