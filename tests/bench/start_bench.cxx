// SPDX-License-Identifier: MPL-2.0
#include "start_bench.hxx"

#include "support/office_connection.hxx"
#include "support/office_profile.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <thread>

namespace gouji::bench
{
namespace
{
constexpr int kRounds = 31;
constexpr int kRestartStatus = 81;

enum class Extension
{
    Present,
    Absent,
};

/// A profile with or without the extension, and Writer started in it.
class WriterStart
{
public:
    explicit WriterStart(Extension extension)
    {
        test::writeProfile(folder_.path() / "profile", "zh-CN");
        std::filesystem::create_directories(folder_.path() / "bundled");
        if (extension == Extension::Present)
            std::filesystem::copy(GOUJI_EXTENSION_FOLDER, folder_.path() / "bundled" / "gouji", std::filesystem::copy_options::recursive);
        static_cast<void>(seconds()); // the first start registers the extension and restarts itself
    }

    /// From the start of the process until the window of a new text document, with menu and toolbars, is there.
    [[nodiscard]] double seconds() const
    {
        const auto begin = std::chrono::steady_clock::now();
        pid_t process = spawn();
        css::uno::Reference<css::uno::XComponentContext> context;
        while (!context.is())
        {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (wantsRestart(process))
                process = spawn();
            context = test::resolveOffice("pipe,name=" + pipe() + ";urp");
        }
        const auto desktop = css::frame::Desktop::create(context);
        const auto document = desktop->loadComponentFromURL("private:factory/swriter", "_blank", 0, {});
        const std::chrono::duration<double> result = std::chrono::steady_clock::now() - begin;
        css::uno::Reference<css::util::XCloseable>(document, css::uno::UNO_QUERY_THROW)->close(true);
        desktop->terminate();
        waitpid(process, nullptr, 0);
        return result.count();
    }

private:
    [[nodiscard]] std::string pipe() const { return folder_.path().filename().string(); }

    [[nodiscard]] static bool wantsRestart(pid_t process)
    {
        int status = 0;
        if (waitpid(process, &status, WNOHANG) == 0)
            return false;
        if (!WIFEXITED(status) || WEXITSTATUS(status) != kRestartStatus)
            throw std::runtime_error("the office died");
        return true;
    }

    [[nodiscard]] pid_t spawn() const
    {
        std::string arguments[] = {GOUJI_OFFICE_PROGRAM "/soffice.bin",
                                   "--headless",
                                   "--norestore",
                                   "--nologo",
                                   "--nodefault",
                                   "--accept=pipe,name=" + pipe() + ";urp",
                                   "-env:UserInstallation=" + test::fileUrl(folder_.path() / "profile"),
                                   "-env:BUNDLED_EXTENSIONS=" + test::fileUrl(folder_.path() / "bundled")};
        char* pointers[std::size(arguments) + 1] = {};
        for (std::size_t index = 0; index < std::size(arguments); ++index)
            pointers[index] = arguments[index].data();

        posix_spawn_file_actions_t silent;
        posix_spawn_file_actions_init(&silent);
        posix_spawn_file_actions_addopen(&silent, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        pid_t process = 0;
        const int refused = posix_spawn(&process, pointers[0], &silent, nullptr, pointers, environ);
        posix_spawn_file_actions_destroy(&silent);
        if (refused != 0)
            throw std::runtime_error("the office cannot be started");
        return process;
    }

    test::TemporaryFolder folder_;
};

std::string milliseconds(double seconds)
{
    return std::to_string(static_cast<int>(seconds * 1000)) + " ms";
}
}

Measurement measureStart()
{
    const WriterStart with(Extension::Present);
    const WriterStart without(Extension::Absent);
    std::vector<double> secondsWith;
    std::vector<double> secondsWithout;
    for (int round = 0; round < kRounds; ++round)
    {
        secondsWith.push_back(with.seconds());
        secondsWithout.push_back(without.seconds());
    }
    return {"start of Writer with / without the extension", medianRatio(secondsWith, secondsWithout), 1.03, "",
            milliseconds(medianOf(secondsWith)) + " / " + milliseconds(medianOf(secondsWithout))};
}
}
