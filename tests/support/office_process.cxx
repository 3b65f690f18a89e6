// SPDX-License-Identifier: MPL-2.0
#include "support/office_process.hxx"

#include "support/office_connection.hxx"
#include "support/office_profile.hxx"
#include "support/poll.hxx"

#include <com/sun/star/frame/Desktop.hpp>

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>
#include <vector>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr int kRestartStatus = 81; // the office asks to be started again
constexpr const char* kConnectionVariable = "GOUJI_OFFICE_CONNECTION";

std::vector<std::string> arguments(const std::filesystem::path& folder, const std::string& pipe, bool isHeadless)
{
    std::vector<std::string> list = {
        GOUJI_OFFICE_PROGRAM "/soffice.bin",
        "--norestore",
        "--nologo",
        "--nodefault",
        "-env:UserInstallation=" + fileUrl(folder / "profile"),
        "-env:BUNDLED_EXTENSIONS=" + fileUrl(folder / "bundled"),
        "--accept=pipe,name=" + pipe + ";urp",
    };
    if (isHeadless)
        list.emplace_back("--headless");
    return list;
}

/// Between fork and exec: only calls that are safe there.
[[noreturn]] void becomeOffice(char* const* argumentList, int log)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    execv(argumentList[0], argumentList);
    _exit(127);
}
}

OfficeProcess::OfficeProcess(const OfficeOptions& options) : options_(options)
{
    if (const char* connection = std::getenv(kConnectionVariable))
    {
        connect(connection);
        return;
    }
    writeProfile(folder_.path() / "profile", options_.language);
    std::filesystem::create_directories(folder_.path() / "bundled");
    if (!options_.extensionFolder.empty() && std::filesystem::exists(options_.extensionFolder))
        std::filesystem::copy(options_.extensionFolder, folder_.path() / "bundled" / "gouji", std::filesystem::copy_options::recursive);
    pipe_ = folder_.path().filename().string();
    spawn();
    connect("pipe,name=" + pipe_ + ";urp");
}

OfficeProcess::~OfficeProcess()
{
    context_.clear();
    if (!isRunning() || pid_ == 0)
        return;
    kill(pid_, SIGKILL);
    waitpid(pid_, &status_, 0);
}

void OfficeProcess::spawn()
{
    std::vector<std::string> list = arguments(folder_.path(), pipe_, options_.display.empty());
    std::vector<char*> pointers;
    for (std::string& argument : list)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    if (!options_.display.empty())
        setenv("DISPLAY", options_.display.c_str(), 1);
    const int log = open((folder_.path() / "office.log").c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    pid_ = fork();
    if (pid_ == 0)
        becomeOffice(pointers.data(), log);
    close(log);
    if (pid_ < 0)
        throw std::runtime_error("the office cannot be started");
}

void OfficeProcess::connect(const std::string& connection)
{
    const bool isConnected = pollUntil(60s,
                                       [&]
                                       {
                                           if (!isRunning() && WIFEXITED(status_) && WEXITSTATUS(status_) == kRestartStatus)
                                               spawn();
                                           if (!isRunning())
                                               throw std::runtime_error("the office died: " + readBytes(folder_.path() / "office.log"));
                                           context_ = resolveOffice(connection);
                                           return context_.is();
                                       });
    if (!isConnected)
        throw std::runtime_error("no answer from the office: " + readBytes(folder_.path() / "office.log"));
}

bool OfficeProcess::isRunning()
{
    if (pid_ == 0) // not ours
        return true;
    if (pid_ > 0 && waitpid(pid_, &status_, WNOHANG) == pid_)
        pid_ = -1;
    return pid_ > 0;
}

int OfficeProcess::terminate()
{
    if (pid_ == 0)
        return 0;
    try
    {
        if (isRunning())
            css::frame::Desktop::create(context_)->terminate();
    }
    catch (const css::uno::Exception&)
    {
        context_.clear(); // normal: the bridge goes down before the answer comes
    }
    context_.clear();
    if (!pollUntil(30s, [this] { return !isRunning(); }))
        return kHangs;
    return WIFSIGNALED(status_) ? -WTERMSIG(status_) : WEXITSTATUS(status_);
}
}
