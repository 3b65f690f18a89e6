// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

namespace gouji::test
{
/// What a program that has ended wrote (output and errors together) and its exit status; −1 if it did not end by
/// itself.
struct ProgramResult
{
    int status = -1;
    std::string output;
};

/// Runs a program and waits for its end. The first word is its name, looked up on the path.
[[nodiscard]] ProgramResult runProgram(const std::vector<std::string>& words);

/// A program that runs beside the test and ends with this object, at the latest. What it writes goes to a file, its
/// errors nowhere.
class ChildProcess
{
public:
    explicit ChildProcess(const std::vector<std::string>& words, const std::filesystem::path& output = "/dev/null");
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] bool isRunning();

private:
    pid_t pid_ = -1;
};
}
