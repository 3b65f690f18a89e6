// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Another program, with what it starts itself in one process group; silent. Ends with its owner.
class ChildProcess
{
public:
    /// Looked for in PATH where `program` has no slash. `temporaryFolder` is where it may leave things. Nothing if it
    /// cannot be started.
    [[nodiscard]] static std::optional<ChildProcess> start(const std::string& program, const std::vector<std::string>& arguments,
                                                           const std::string& temporaryFolder);
    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&&) = delete;
    ~ChildProcess(); ///< ends the whole group

    [[nodiscard]] bool hasEnded();
    /// Exit status, once it has ended; nothing if a signal ended it.
    [[nodiscard]] std::optional<int> exitStatus() const;

private:
    explicit ChildProcess(pid_t pid) : pid_(pid) {}

    pid_t pid_; ///< of the process, and of its group; 0: another object has it
    std::optional<int> status_; ///< as waitpid gives it, once it has ended
};
}
