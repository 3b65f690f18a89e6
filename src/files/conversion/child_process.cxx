// SPDX-License-Identifier: MPL-2.0
#include "files/conversion/child_process.hxx"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::string_view kTemporaryFolder = "TMPDIR=";

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    std::ranges::transform(texts, std::back_inserter(pointers), [](std::string& text) { return text.data(); });
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> environmentWith(const std::string& temporaryFolder)
{
    std::vector<std::string> variables{std::string(kTemporaryFolder) + temporaryFolder};
    for (char** variable = environ; *variable; ++variable)
        if (!std::string_view(*variable).starts_with(kTemporaryFolder))
            variables.emplace_back(*variable);
    return variables;
}

/// Reads nothing, says nothing, and keys that are pressed for us are not for it.
class Surroundings
{
public:
    Surroundings()
    {
        posix_spawn_file_actions_init(&files);
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setpgroup(&attributes, 0);
        sigset_t usual;
        sigemptyset(&usual);
        sigaddset(&usual, SIGPIPE); // what we ignore, it would ignore, too
        posix_spawnattr_setsigdefault(&attributes, &usual);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
    }
    Surroundings(const Surroundings&) = delete;
    Surroundings& operator=(const Surroundings&) = delete;
    ~Surroundings()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&files);
    }

    posix_spawn_file_actions_t files{};
    posix_spawnattr_t attributes{};
};
}

std::optional<ChildProcess> ChildProcess::start(const std::string& program, const std::vector<std::string>& arguments,
                                                const std::string& temporaryFolder)
{
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    auto variables = environmentWith(temporaryFolder);
    const Surroundings surroundings;
    pid_t pid = 0;
    const int problem =
        posix_spawnp(&pid, program.c_str(), &surroundings.files, &surroundings.attributes, pointersTo(words).data(), pointersTo(variables).data());
    return problem == 0 ? std::optional(ChildProcess(pid)) : std::nullopt;
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept : pid_(std::exchange(other.pid_, 0)), status_(other.status_) {}

ChildProcess::~ChildProcess()
{
    if (pid_ == 0)
        return;
    kill(-pid_, SIGKILL); // what it has started may live on without it
    if (!status_)
        waitpid(pid_, nullptr, 0);
}

bool ChildProcess::hasEnded()
{
    int status = 0;
    if (!status_ && waitpid(pid_, &status, WNOHANG) == pid_)
        status_ = status;
    return status_.has_value();
}

std::optional<int> ChildProcess::exitStatus() const
{
    return status_ && WIFEXITED(*status_) ? std::optional(WEXITSTATUS(*status_)) : std::nullopt;
}
}
