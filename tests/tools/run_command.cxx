// SPDX-License-Identifier: MPL-2.0
#include "run_command.hxx"

#include <sys/wait.h>

#include <array>
#include <cstdio>

namespace gouji::test
{
Outcome run(const std::string& command)
{
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    if (!pipe)
        return {};
    Outcome outcome;
    std::array<char, 4096> buffer{};
    for (std::size_t read = 0; (read = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        outcome.told.append(buffer.data(), read);
    const int status = pclose(pipe);
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return outcome;
}
}
