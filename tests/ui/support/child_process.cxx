// SPDX-License-Identifier: MPL-2.0
#include "support/child_process.hxx"

#include "support/poll.hxx"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

pid_t spawn(std::vector<std::string> words, int output, int errors)
{
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const pid_t pid = fork();
    if (pid < 0)
        throw std::runtime_error("cannot start " + words.front());
    if (pid > 0)
        return pid;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    dup2(output, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    execvp(pointers.front(), pointers.data());
    _exit(127);
}

std::string readAll(int file)
{
    std::string text;
    std::array<char, 4096> buffer;
    ssize_t count = 0;
    while ((count = read(file, buffer.data(), buffer.size())) > 0)
        text.append(buffer.data(), static_cast<std::size_t>(count));
    return text;
}
}

ProgramResult runProgram(const std::vector<std::string>& words)
{
    std::array<int, 2> ends;
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const pid_t pid = spawn(words, ends[1], ends[1]);
    close(ends[1]);
    ProgramResult result;
    result.output = readAll(ends[0]);
    close(ends[0]);
    int status = 0;
    waitpid(pid, &status, 0);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

ChildProcess::ChildProcess(const std::vector<std::string>& words, const std::filesystem::path& output)
{
    const int file = open(output.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    pid_ = spawn(words, file, nowhere);
    close(nowhere);
    close(file);
}

ChildProcess::~ChildProcess()
{
    if (!isRunning())
        return;
    kill(pid_, SIGTERM);
    if (!pollUntil(10s, [this] { return !isRunning(); }))
        kill(pid_, SIGKILL);
}

bool ChildProcess::isRunning()
{
    int status = 0;
    if (pid_ > 0 && waitpid(pid_, &status, WNOHANG) == pid_)
        pid_ = -1;
    return pid_ > 0;
}
}
