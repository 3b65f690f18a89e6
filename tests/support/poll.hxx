// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <cstdlib>
#include <thread>

namespace gouji::test
{
/// By how much limits are longer where tests run beside each other: GOUJI_PATIENCE, 1 without it.
[[nodiscard]] inline int patience()
{
    const char* const told = std::getenv("GOUJI_PATIENCE");
    return told ? std::atoi(told) : 1;
}

/// Asks until the condition holds or the limit has passed; says which. The limit is that of an idle machine. The pause
/// between two questions is 20 ms.
template <class Condition>
[[nodiscard]] bool pollUntil(std::chrono::milliseconds limit, Condition condition)
{
    const auto end = std::chrono::steady_clock::now() + limit * patience();
    while (!condition())
    {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}
}
