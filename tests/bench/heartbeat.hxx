// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <atomic>
#include <thread>

namespace gouji::bench
{
/// Measures, inside the office, how long a key that is pressed would have to wait: a thread asks the main thread for a
/// sign of life over and over, a millisecond after each answer.
class Heartbeat
{
public:
    explicit Heartbeat(const css::uno::Reference<css::uno::XComponentContext>& context);
    ~Heartbeat();
    Heartbeat(const Heartbeat&) = delete;
    Heartbeat& operator=(const Heartbeat&) = delete;

    /// The longest wait in seconds since the last question, or since the beginning.
    [[nodiscard]] double longestWait();

private:
    void beat(const css::uno::Reference<css::uno::XComponentContext>& context);

    std::atomic<bool> isWanted_ = true;
    std::atomic<double> longest_ = 0;
    std::thread thread_;
};
}
