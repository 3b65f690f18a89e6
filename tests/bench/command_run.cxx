// SPDX-License-Identifier: MPL-2.0
#include "command_run.hxx"

#include "support/temporary_folder.hxx"

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <iterator>
#include <stdexcept>
#include <string>

namespace gouji::bench
{
namespace
{
constexpr int kErrorsFound = 1; ///< exit status, beside 0, of a batch that could be read
constexpr double kKilobytes = 1024; ///< in a megabyte
}

CommandRun checkFolder(const std::filesystem::path& folder, int threads)
{
    const test::TemporaryFolder answer;
    std::string arguments[] = {GOUJI_COMMAND, "check", folder.string(), "--jobs", std::to_string(threads), "--out", (answer.path() / "answer").string()};
    char* pointers[std::size(arguments) + 1] = {};
    for (std::size_t index = 0; index < std::size(arguments); ++index)
        pointers[index] = arguments[index].data();
    const auto begin = std::chrono::steady_clock::now();
    pid_t process = 0;
    if (posix_spawn(&process, pointers[0], nullptr, nullptr, pointers, environ) != 0)
        throw std::runtime_error("gouji cannot be started");
    int status = 0;
    rusage usage{};
    wait4(process, &status, 0, &usage);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    if (!WIFEXITED(status) || WEXITSTATUS(status) > kErrorsFound)
        throw std::runtime_error("gouji check could not read its files");
    return {taken.count(), static_cast<double>(usage.ru_maxrss) / kKilobytes};
}
}
