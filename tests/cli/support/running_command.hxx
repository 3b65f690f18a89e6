// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

namespace gouji::test
{
/// `gouji` while it runs, with temporary files and standard output in a folder: "<folder>/tmp", "<folder>/output".
class RunningCommand
{
public:
    RunningCommand(const std::vector<std::string>& arguments, const std::filesystem::path& folder);
    RunningCommand(const RunningCommand&) = delete;
    RunningCommand& operator=(const RunningCommand&) = delete;
    ~RunningCommand(); ///< ends it

    void send(int signal) const;
    /// Whether it has come so far that it does not die of a signal.
    [[nodiscard]] bool catches(int signal) const;
    /// Exit status; −1 if a signal ended it, or after a minute.
    [[nodiscard]] int wait();

private:
    [[nodiscard]] bool hasEnded();

    pid_t pid_ = -1; ///< −1: it has ended
    int status_ = 0; ///< as waitpid gives it
};
}
