// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji::test
{
/// Presses the keys that registry/Accelerators.xcu binds to a command, "check-report", in the window that has the
/// keyboard.
void pressShortcut(const std::string& command);
}
