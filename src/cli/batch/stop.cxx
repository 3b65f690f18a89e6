// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/stop.hxx"

#include <signal.h>

#include <initializer_list>

namespace gouji
{
namespace
{
std::atomic<bool> isStopRequested = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a handler of signals may set it");

void requestStop(int)
{
    isStopRequested = true;
}
}

const std::atomic<bool>& stopRequested()
{
    return isStopRequested;
}

void listenForStop()
{
    struct sigaction action = {};
    action.sa_handler = requestStop;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
    signal(SIGPIPE, SIG_IGN); // a reader that leaves is told by the next write
}
}
