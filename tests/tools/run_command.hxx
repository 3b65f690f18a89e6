// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji::test
{
/// How a command of the shell ended, and what it told.
struct Outcome
{
    int status = -1; ///< −1 if it did not end by itself
    std::string told; ///< output and errors
};

/// Runs a command and waits for its end.
[[nodiscard]] Outcome run(const std::string& command);
}
