// SPDX-License-Identifier: MPL-2.0
#include "support/office_process.hxx"

#include "support/office_connection.hxx"
#include "support/office_profile.hxx"
#include "support/poll.hxx"

#include "writer/uno/office_language.hxx"

#include <com/sun/star/frame/Desktop.hpp>

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <stdexcept>
#include <string_view>
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
[[noreturn]] void becomeOffice(char* const* argumentList, char* const* variableList, int log)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    signal(SIGPIPE, SIG_DFL); // what the client ignores, its children would ignore, too
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    execve(argumentList[0], argumentList, variableList);
    _exit(127);
}

std::string nameOf(std::string_view variable)
{
    return std::string(variable.substr(0, variable.find('=')));
}

/// Our environment, but for the temporary folder, which an office that is killed leaves full, the display and locale of
/// the options, the message bus, which GTK without one tries to start with every window, and what makes this program a
/// client (URE_MORE_TYPES): the office finds its types as users' offices do.
std::vector<std::string> variables(const std::filesystem::path& folder, const OfficeOptions& options)
{
    std::vector<std::string> list = {"TMPDIR=" + (folder / "temporary").string(), "DBUS_SESSION_BUS_ADDRESS=disabled:"};
    if (!options.display.empty())
        list.push_back("DISPLAY=" + options.display);
    if (!options.locale.empty())
        list.insert(list.end(), {"LOCPATH=" GOUJI_LOCALES, "LC_ALL=" + options.locale, "LANG=" + options.locale});
    std::set<std::string> own;
    std::ranges::transform(list, std::inserter(own, own.end()), nameOf);
    for (char** variable = environ; *variable; ++variable)
        if (!std::string_view(*variable).starts_with("URE_") && !own.contains(nameOf(*variable)))
            list.emplace_back(*variable);
    return list;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}
}

OfficeProcess::OfficeProcess(const OfficeOptions& options) : options_(options)
{
    if (const char* connection = std::getenv(kConnectionVariable))
    {
        connect(connection);
        options_.language = officeLanguage(context_);
        return;
    }
    writeProfile(folder_.path() / "profile", options_.language);
    std::filesystem::create_directories(folder_.path() / "bundled");
    std::filesystem::create_directories(folder_.path() / "temporary");
    if (!options_.extensionFolder.empty() && std::filesystem::exists(options_.extensionFolder))
        std::filesystem::copy(options_.extensionFolder, folder_.path() / "bundled" / "gouji",
                              std::filesystem::copy_options::recursive);
    if (!options_.settingsFolder.empty())
        std::filesystem::copy(options_.settingsFolder, folder_.path() / "bundled" / "settings", std::filesystem::copy_options::recursive);
    pipe_ = folder_.path().filename().string();
    takeUpExtensions();
    spawn({});
    connect("pipe,name=" + pipe_ + ";urp");
}

OfficeProcess::~OfficeProcess()
{
    context_.clear();
    if (pid_ == 0 || hasEnded())
        return;
    kill(pid_, SIGKILL);
    waitpid(pid_, &status_, 0);
}

/// The first start with a profile ends for a second one, when on a busy machine a client is connected to it already.
/// One that has only a file to print ends by itself in any case.
void OfficeProcess::takeUpExtensions()
{
    const auto log = folder_.path() / "office.log";
    spawn({"--headless", "--cat", log.string()});
    if (!pollUntil(60s, [this] { return hasEnded(); }) || (exitStatus() != kRestartStatus && exitStatus() != 0))
        throw std::runtime_error("the office's first start failed: " + readBytes(log));
}

void OfficeProcess::spawn(const std::vector<std::string>& furtherArguments)
{
    std::vector<std::string> argumentTexts = arguments(folder_.path(), pipe_, options_.display.empty());
    argumentTexts.insert(argumentTexts.end(), furtherArguments.begin(), furtherArguments.end());
    std::vector<std::string> variableTexts = variables(folder_.path(), options_);
    const std::vector<char*> argumentList = pointersTo(argumentTexts);
    const std::vector<char*> variableList = pointersTo(variableTexts);
    const int log = open((folder_.path() / "office.log").c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    status_ = 0;
    pid_ = fork();
    if (pid_ == 0)
        becomeOffice(argumentList.data(), variableList.data(), log);
    close(log);
    if (pid_ < 0)
        throw std::runtime_error("the office cannot be started");
}

void OfficeProcess::connect(const std::string& connection)
{
    connection_ = connection;
    const bool isConnected =
        pollUntil(60s,
                  [&]
                  {
                      if (hasEnded())
                          throw std::runtime_error("the office died: " + readBytes(folder_.path() / "office.log"));
                      context_ = resolveOffice(connection);
                      return context_.is();
                  });
    if (!isConnected)
        throw std::runtime_error("no answer from the office: " + readBytes(folder_.path() / "office.log"));
}

bool OfficeProcess::isRunning()
{
    if (!hasEnded() && (answers() || reconnects()))
        return true;
    (void)pollUntil(30s, [this] { return pid_ == 0 || hasEnded(); });
    return false;
}

int OfficeProcess::exitStatus() const
{
    if (pid_ > 0)
        return kHangs;
    return WIFSIGNALED(status_) ? -WTERMSIG(status_) : WEXITSTATUS(status_);
}

/// Never of an office that was not started here.
bool OfficeProcess::hasEnded()
{
    if (pid_ > 0 && waitpid(pid_, &status_, WNOHANG) == pid_)
        pid_ = -1;
    return pid_ < 0;
}

bool OfficeProcess::answers() const
{
    try
    {
        return context_.is() && context_->getServiceManager().is();
    }
    catch (const css::uno::RuntimeException&)
    {
        return false;
    }
}

/// On a busy machine a bridge of LibreOffice 7.4 is now and then gone behind the last call of a test, while the office
/// lives and listens.
bool OfficeProcess::reconnects()
{
    return pollUntil(10s,
                     [this]
                     {
                         context_ = resolveOffice(connection_);
                         return context_.is();
                     });
}

int OfficeProcess::terminate()
{
    if (pid_ == 0)
        return 0;
    try
    {
        if (!hasEnded())
            css::frame::Desktop::create(context_)->terminate();
    }
    catch (const css::uno::Exception&)
    {
        context_.clear(); // normal: the bridge goes down before the answer comes
    }
    context_.clear();
    return pollUntil(30s, [this] { return hasEnded(); }) ? exitStatus() : kHangs;
}
}
