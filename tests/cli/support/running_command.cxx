// SPDX-License-Identifier: MPL-2.0
#include "support/running_command.hxx"

#include "support/poll.hxx"

#include <fstream>
#include <string_view>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gouji::test
{
namespace
{
[[noreturn]] void become(std::vector<char*> arguments, const std::string& temporary, const std::string& output)
{
    const int file = open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file < 0 || dup2(file, STDOUT_FILENO) < 0 || setenv("TMPDIR", temporary.c_str(), 1) != 0)
        _exit(127);
    execv(GOUJI_COMMAND, arguments.data());
    _exit(127);
}
}

RunningCommand::RunningCommand(const std::vector<std::string>& arguments, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder / "tmp");
    auto words = arguments;
    words.insert(words.begin(), GOUJI_COMMAND);
    std::vector<char*> pointers;
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const auto temporary = (folder / "tmp").string();
    const auto output = (folder / "output").string();
    pid_ = fork();
    if (pid_ == 0)
        become(pointers, temporary, output);
}

RunningCommand::~RunningCommand()
{
    if (pid_ < 0)
        return;
    kill(pid_, SIGKILL);
    waitpid(pid_, &status_, 0);
}

void RunningCommand::send(int signal) const
{
    kill(pid_, signal);
}

bool RunningCommand::catches(int signal) const
{
    constexpr std::string_view kCaught = "SigCgt:"; // a mask in hexadecimal digits
    std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(kCaught))
            return ((std::stoull(line.substr(kCaught.size()), nullptr, 16) >> (signal - 1)) & 1) != 0;
    return false;
}

bool RunningCommand::hasEnded()
{
    if (pid_ >= 0 && waitpid(pid_, &status_, WNOHANG) == pid_)
        pid_ = -1;
    return pid_ < 0;
}

int RunningCommand::wait()
{
    const bool isOver = pollUntil(std::chrono::minutes(1), [this] { return hasEnded(); });
    return isOver && WIFEXITED(status_) ? WEXITSTATUS(status_) : -1;
}
}
