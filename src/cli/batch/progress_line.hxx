// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include <chrono>
#include <cstddef>
#include <string>

namespace gouji
{
/// One line on the terminal that says how far a batch is, how fast it goes and how long it will take; nothing where the
/// standard error is no terminal.
class ProgressLine
{
public:
    explicit ProgressLine(const MessageCatalog& catalog);
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine(); ///< clears the line

    /// `work`: key in the catalogues, with {done}, {count}, {rate}, {left}. Another one begins anew.
    void show(const std::string& work, std::size_t done, std::size_t count);
    /// Before something else is written to the terminal.
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    const MessageCatalog& catalog_;
    const bool isOnTerminal_;
    bool isShown_ = false;
    std::string work_;
    Clock::time_point begun_;
    Clock::time_point shown_;
};
}
