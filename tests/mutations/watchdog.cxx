// SPDX-License-Identifier: MPL-2.0
#include "watchdog.hxx"

#include <signal.h>

namespace gouji::mutations
{
Watchdog::Watchdog(pid_t process, std::chrono::seconds limit)
    : thread_(
          [this, process, limit](const std::stop_token& stop)
          {
              std::unique_lock lock(mutex_);
              called_.wait_for(lock, stop, limit, [&] { return stop.stop_requested(); });
              if (stop.stop_requested() || process <= 0)
                  return;
              hasBitten_ = true;
              kill(process, SIGKILL);
          })
{
}
}
