// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/progress_line.hxx"

#include <cstdio>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <unistd.h>

namespace gouji
{
namespace
{
constexpr auto kBetweenLines = std::chrono::milliseconds(100);
constexpr const char* kClearLine = "\r\x1b[K";
constexpr int kSecondsOfMinute = 60;

std::string clockText(double seconds)
{
    const auto whole = static_cast<long>(seconds + 0.5);
    std::ostringstream text;
    text << whole / kSecondsOfMinute << ':' << std::setfill('0') << std::setw(2) << whole % kSecondsOfMinute;
    return text.str();
}

std::string rateText(double perSecond)
{
    std::ostringstream text;
    text << std::fixed << std::setprecision(perSecond < 10 ? 1 : 0) << perSecond;
    return text.str();
}
}

ProgressLine::ProgressLine(const MessageCatalog& catalog) : catalog_(catalog), isOnTerminal_(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const std::string& work, std::size_t done, std::size_t count)
{
    const auto now = Clock::now();
    if (work != work_)
    {
        work_ = work;
        begun_ = now;
        shown_ = {};
    }
    if (!isOnTerminal_ || now - shown_ < kBetweenLines)
        return;
    shown_ = now;
    isShown_ = true;
    const double seconds = std::chrono::duration<double>(now - begun_).count();
    const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
    const auto left = rate > 0 ? clockText(static_cast<double>(count - done) / rate) : "–";
    std::cerr << kClearLine
              << catalog_.text(work, {{"done", std::to_string(done)}, {"count", std::to_string(count)}, {"rate", rateText(rate)}, {"left", left}})
              << std::flush;
}

void ProgressLine::clear()
{
    if (isShown_)
        std::cerr << kClearLine << std::flush;
    isShown_ = false;
}
}
