// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/frame_of_test.hxx"

#include <string>

namespace gouji::test
{
/// Clicks the button of a command, "check-report", in the extension's toolbar. Throws std::runtime_error if the window
/// shows no such button.
void clickToolbar(const FrameOfTest& window, const std::string& command);
}
