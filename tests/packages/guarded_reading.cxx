// SPDX-License-Identifier: MPL-2.0
#include "guarded_reading.hxx"

#include "well_formed.hxx"

#include "files/read_file_content.hxx"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <string>
#include <system_error>
#include <type_traits>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gouji::packages
{
namespace
{
constexpr int kMostSeconds = 20;
constexpr rlim_t kMostAddresses = rlim_t{2} << 30;
constexpr std::size_t kBytesToGiveBack = 64 << 20; ///< what one package needed must not be counted for the next

static_assert(std::is_trivially_copyable_v<Reading>, "goes through a pipe");

[[noreturn]] void failed(const char* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

double secondsOfProcessor()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

std::size_t peakBytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:")
        {
            std::size_t kilobytes = 0;
            status >> kilobytes;
            return kilobytes << 10;
        }
    return 0;
}

Reading readOne(const GoodPackages& packages, std::uint32_t seed, std::uint32_t number)
{
    auto package = packages.damage(seed, number);
    forgetPeak();
    const auto start = secondsOfProcessor();
    const auto content = readFileContent(std::move(package.bytes), "a file");
    Reading reading{number, secondsOfProcessor() - start, peakBytes(), {}};
    if (content)
        fuzz::expectWellFormed(content.value().document);
    else
        reading.refusal = content.error().code;
    return reading;
}

/// The process of its own; what it was last told to read is what ended it.
[[noreturn]] void readAll(const GoodPackages& packages, std::uint32_t seed, std::uint32_t first, std::uint32_t end, int pipe)
{
    const rlimit limit{kMostAddresses, kMostAddresses};
    setrlimit(RLIMIT_AS, &limit);
    const itimerval timer{{0, 0}, {kMostSeconds, 0}};
    for (auto number = first; number < end; ++number)
    {
        setitimer(ITIMER_PROF, &timer, nullptr);
        const auto reading = readOne(packages, seed, number);
        if (write(pipe, &reading, sizeof reading) != static_cast<ssize_t>(sizeof reading))
            std::_Exit(EXIT_FAILURE);
        if (reading.peakBytes > kBytesToGiveBack)
            malloc_trim(0);
    }
    std::_Exit(EXIT_SUCCESS);
}

/// Hands on what comes until the writer is gone; the number of the package that it did not tell of.
std::uint32_t listen(int pipe, std::uint32_t first, const std::function<void(const Reading&)>& onReading)
{
    auto next = first;
    Reading reading;
    while (read(pipe, &reading, sizeof reading) == static_cast<ssize_t>(sizeof reading))
    {
        onReading(reading);
        next = reading.number + 1;
    }
    return next;
}
}

void readGuarded(const GoodPackages& packages, std::uint32_t seed, std::uint32_t first, std::uint32_t end, const std::function<void(const Reading&)>& onReading,
                 const std::function<void(const Death&)>& onDeath)
{
    while (first < end)
    {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0)
            failed("pipe");
        std::cout << std::flush;
        const auto child = fork();
        if (child < 0)
            failed("fork");
        if (child == 0)
            readAll(packages, seed, first, end, ends[1]);
        close(ends[1]);
        first = listen(ends[0], first, onReading);
        close(ends[0]);
        int status = 0;
        waitpid(child, &status, 0);
        if (first < end)
            onDeath({first++, WIFSIGNALED(status) ? WTERMSIG(status) : 0});
    }
}
}
