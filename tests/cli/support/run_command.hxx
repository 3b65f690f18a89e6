// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji::test
{
/// How the command ended, and what it wrote.
struct CommandOutcome
{
    int status = -1; ///< −1 if it did not end by itself
    std::string output;
    std::string errors;

    [[nodiscard]] std::vector<std::string> lines() const; ///< of the output
};

/// What surrounds the command.
struct CommandRun
{
    std::string locale = "zh_CN.UTF-8"; ///< LC_ALL
    std::string input = {}; ///< standard input
};

/// Runs `gouji` with these arguments, in the C locale of messages that `run` says.
[[nodiscard]] CommandOutcome runGouji(const std::vector<std::string>& arguments, const CommandRun& run = {});
}
