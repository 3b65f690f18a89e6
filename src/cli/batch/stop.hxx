// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>

namespace gouji
{
/// Whether the user has asked to end (Ctrl+C, or the system by SIGTERM, SIGHUP): what is begun is finished, what is
/// temporary is removed. A second time ends the program at once.
[[nodiscard]] const std::atomic<bool>& stopRequested();

/// From now on signals only ask, and a reader of the answer that leaves ends nothing by itself.
void listenForStop();

/// Of a program that was asked to end, as shells tell it.
inline constexpr int kStopped = 130;
}
