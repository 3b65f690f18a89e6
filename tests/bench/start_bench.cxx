// SPDX-License-Identifier: MPL-2.0
#include "start_bench.hxx"

#include "support/office_profile.hxx"
#include "support/temporary_folder.hxx"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace gouji::bench
{
namespace
{
constexpr int kRounds = 21;
constexpr int kWarmUps = 3; // the first start restarts itself, the second still fills caches

enum class Extension
{
    Present,
    Absent,
};

/// A profile that starts Writer and ends as soon as it is idle.
class WriterStart
{
public:
    explicit WriterStart(Extension extension)
    {
        test::writeProfile(folder_.path() / "profile", "zh-CN");
        std::filesystem::create_directories(folder_.path() / "bundled");
        if (extension == Extension::Present)
            std::filesystem::copy(GOUJI_EXTENSION_FOLDER, folder_.path() / "bundled" / "gouji", std::filesystem::copy_options::recursive);
        for (int start = 0; start < kWarmUps; ++start)
            run();
    }

    double seconds() const
    {
        const auto begin = std::chrono::steady_clock::now();
        if (run() != 0)
            throw std::runtime_error("Writer did not start and end properly");
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

private:
    int run() const
    {
        std::string arguments[] = {GOUJI_OFFICE_PROGRAM "/soffice.bin",
                                   "--headless",
                                   "--norestore",
                                   "--nologo",
                                   "--writer",
                                   "--terminate_after_init",
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
        int status = 0;
        if (refused != 0 || waitpid(process, &status, 0) != process)
            throw std::runtime_error("the office cannot be started");
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
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
    const double typicalWith = medianOf(secondsWith);
    const double typicalWithout = medianOf(secondsWithout);
    return {"start of Writer with / without the extension", typicalWith / typicalWithout, 1.03, "",
            milliseconds(typicalWith) + " / " + milliseconds(typicalWithout)};
}
}
