// SPDX-License-Identifier: MPL-2.0
#include "reading_speed.hxx"

#include "reading_floor.hxx"

#include "support/forms.hxx"
#include "support/temporary_folder.hxx"

#include "audit/audit.hxx"

#include "files/read_file_content.hxx"

#include <chrono>
#include <cstdio>
#include <stdexcept>

namespace gouji::bench
{
namespace
{
constexpr double kReadingLimit = 1.6; ///< times the floor
constexpr double kCheckLimit = 2; ///< times the reading
constexpr int kTimesAtOnce = 5; ///< a file is worked on, so that caches are as warm for one as for the other

template <class Work>
double secondsOf(Work work)
{
    using Clock = std::chrono::steady_clock;
    const auto begin = Clock::now();
    for (int time = 0; time < kTimesAtOnce; ++time)
        work();
    return std::chrono::duration<double>(Clock::now() - begin).count() / kTimesAtOnce;
}

/// Seconds round by round.
struct Timings
{
    std::vector<double> floor;
    std::vector<double> reading;
    std::vector<double> check;
};

Timings timingsOf(const std::filesystem::path& file, int rounds)
{
    const auto bytes = test::readBytes(file);
    const auto content = readFileContent(bytes, file.string());
    if (!content || visitPackage(bytes) == 0)
        throw std::runtime_error("cannot be read: " + file.string());
    Timings timings;
    for (int round = 0; round < rounds; ++round)
    {
        timings.floor.push_back(secondsOf([&] { static_cast<void>(visitPackage(bytes)); }));
        timings.reading.push_back(secondsOf([&] { static_cast<void>(readFileContent(bytes, file.string())); }));
        timings.check.push_back(secondsOf([&] { static_cast<void>(audit(content.value().document, test::forms(), {}, nullptr, {})); }));
    }
    return timings;
}

void add(std::vector<double>& sums, const std::vector<double>& values)
{
    sums.resize(values.size());
    for (std::size_t round = 0; round < values.size(); ++round)
        sums[round] += values[round];
}

std::string milliseconds(const std::vector<double>& numerators, const std::vector<double>& denominators)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.2f / %.2f ms", medianOf(numerators) * 1000, medianOf(denominators) * 1000);
    return text;
}
}

std::vector<Measurement> measureReading(const std::string& kind, const std::vector<std::filesystem::path>& files, int rounds)
{
    Timings all;
    for (const auto& file : files)
    {
        const auto timings = timingsOf(file, rounds);
        std::printf("    %-36s reading / floor %5.2f, %s; check / reading %5.2f\n", file.filename().c_str(), medianRatio(timings.reading, timings.floor),
                    milliseconds(timings.reading, timings.floor).c_str(), medianRatio(timings.check, timings.reading));
        add(all.floor, timings.floor);
        add(all.reading, timings.reading);
        add(all.check, timings.check);
    }
    return {{"reading / inflating and parsing, " + kind, medianRatio(all.reading, all.floor), kReadingLimit, "", milliseconds(all.reading, all.floor)},
            {"check / reading, " + kind, medianRatio(all.check, all.reading), kCheckLimit, "", milliseconds(all.check, all.reading)}};
}
}
