// SPDX-License-Identifier: MPL-2.0
// gouji_batch_bench: readers without an office and the command on thousands of files, as ratios; exit code 1 if a promise is not kept.
#include "bench_documents.hxx"
#include "command_run.hxx"
#include "limits.hxx"
#include "reading_speed.hxx"
#include "report_packages.hxx"

#include "command_line/command_line.hxx"

#include "support/extension_resources.hxx"
#include "support/office_process.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

namespace
{
using namespace gouji;
namespace fs = std::filesystem;

constexpr double kOfficeLimit = 100.0 / 40; // percent of the office's time
constexpr double kThreadsLimit = 100 / 1.8; // percent of one thread's time
constexpr double kMemoryLimit = 1.2; // times
constexpr std::size_t kFewFiles = 100;
constexpr std::size_t kProvince = 15000; // reports
constexpr int kThreads = 2;

struct Wishes
{
    int rounds = 15;
    std::size_t files = 1000;
    std::size_t manyFiles = 10000;
    std::size_t officeFiles = 40; // 0: no office
};

std::string inSeconds(double seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f s", seconds);
    return text;
}

/// Names that sort as the numbers do; .docx and .odt in turn.
fs::path nameOf(std::size_t number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%06zu%s", number, number % 2 == 0 ? ".docx" : ".odt");
    return text;
}

void writeReports(const fs::path& folder, std::size_t count)
{
    fs::create_directories(folder);
    for (std::size_t number = 0; number < count; ++number)
    {
        const auto report = bench::filedReport(number);
        writeZip(folder / nameOf(number), number % 2 == 0 ? bench::docxParts(report) : bench::odtParts(report));
    }
}

/// The same reports under further names, until there are so many.
void linkReports(const fs::path& reports, std::size_t available, const fs::path& folder, std::size_t count)
{
    fs::create_directories(folder);
    const auto even = available - available % 2; // a name's ending stays true
    for (std::size_t number = 0; number < count; ++number)
        fs::create_hard_link(reports / nameOf(number % even), folder / nameOf(number));
}

std::vector<fs::path> samplesOf(const std::string& ending)
{
    std::vector<fs::path> files;
    if (const auto folder = test::sampleFolder())
        for (const auto& entry : fs::directory_iterator(*folder))
            if (entry.path().extension() == ending)
                files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

bool reportReading(const fs::path& folder, const Wishes& wishes)
{
    bool isKept = true;
    for (const char* ending : {".docx", ".odt"})
    {
        const auto samples = samplesOf(ending);
        if (samples.empty())
            std::printf("no sample reports here: set GOUJI_SAMPLES to their folder\n");
        else
            for (const auto& measurement : bench::measureReading(std::string("samples ") + ending, samples, wishes.rounds))
                isKept &= bench::report(measurement);
        const auto generated = folder / nameOf(std::string(ending) == ".docx" ? 0 : 1);
        for (const auto& measurement : bench::measureReading(std::string("generated ") + ending, {generated}, wishes.rounds))
            isKept &= bench::report(measurement);
    }
    return isKept;
}

/// Seconds that an office takes to load a file hidden and to close it, in the mean over the first files.
double secondsInOffice(const fs::path& folder, std::size_t count)
{
    test::OfficeOptions options;
    options.extensionFolder.clear();
    test::OfficeProcess office(options);
    const auto open = [&](std::size_t number) { bench::close(bench::openDocument(office.context(), folder / nameOf(number))); };
    open(0); // the first loads the office's libraries
    open(1);
    const auto begin = std::chrono::steady_clock::now();
    for (std::size_t number = 0; number < count; ++number)
        open(number);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    static_cast<void>(office.terminate());
    return taken.count() / static_cast<double>(count);
}

bool reportBatch(const fs::path& folder, const Wishes& wishes)
{
    static_cast<void>(bench::checkFolder(folder, kThreads));
    std::vector<double> one;
    std::vector<double> two;
    constexpr int kRounds = 5;
    for (int round = 0; round < kRounds; ++round)
    {
        one.push_back(bench::checkFolder(folder, 1).seconds);
        two.push_back(bench::checkFolder(folder, kThreads).seconds);
    }
    bool isKept = true;
    const auto seconds = bench::medianOf(two);
    const auto name = std::to_string(wishes.files) + " reports: ";
    if (wishes.officeFiles > 0)
    {
        const auto office = secondsInOffice(folder, std::min(wishes.officeFiles, wishes.files)) * static_cast<double>(wishes.files);
        isKept &= bench::report({name + "checked / loaded in an office", 100 * seconds / office, kOfficeLimit, "%", inSeconds(seconds) + " / " + inSeconds(office)});
    }
    if (std::thread::hardware_concurrency() < kThreads)
        std::printf("one processor: two threads are not compared with one\n");
    else
        isKept &= bench::report({name + "two threads / one", 100 * bench::medianRatio(two, one), kThreadsLimit, "%",
                                 inSeconds(seconds) + " / " + inSeconds(bench::medianOf(one)) + ", true on an idle machine alone"});
    return isKept;
}

bool reportMany(const fs::path& reports, const fs::path& folder, const Wishes& wishes)
{
    const auto few = std::min(kFewFiles, wishes.manyFiles);
    linkReports(reports, wishes.files, folder / "few", few);
    linkReports(reports, wishes.files, folder / "many", wishes.manyFiles);
    const auto small = bench::checkFolder(folder / "few", kThreads);
    const auto large = bench::checkFolder(folder / "many", kThreads);
    char megabytes[64];
    std::snprintf(megabytes, sizeof megabytes, "%.1f / %.1f MB", large.megabytes, small.megabytes);
    std::printf("a province of %zu reports, extrapolated from %zu: %s\n", kProvince, wishes.manyFiles,
                inSeconds(large.seconds * static_cast<double>(kProvince) / static_cast<double>(wishes.manyFiles)).c_str());
    return bench::report({"memory for " + std::to_string(wishes.manyFiles) + " reports / for " + std::to_string(few), large.megabytes / small.megabytes, kMemoryLimit, "",
                          megabytes});
}

bool run(const Wishes& wishes)
{
    const test::TemporaryFolder folder;
    const auto reports = folder.path() / "reports";
    writeReports(reports, wishes.files);
    bool isKept = reportReading(reports, wishes);
    isKept &= reportBatch(reports, wishes);
    return reportMany(reports, folder.path(), wishes) && isKept;
}
}

int main(int argumentCount, char** arguments)
{
    Wishes wishes;
    CLI::App program("How fast reports are read and checked without an office, with limits.", "gouji_batch_bench");
    program.add_option("--rounds", wishes.rounds, "of reading each file")->check(CLI::PositiveNumber);
    program.add_option("--files", wishes.files, "reports that are checked at once")->check(CLI::Range(2, 100000));
    program.add_option("--many", wishes.manyFiles, "reports whose memory is compared with that of 100")->check(CLI::Range(2, 100000));
    program.add_option("--office", wishes.officeFiles, "reports that an office loads; 0: none is started");
    if (const auto status = readCommandLine(program, argumentCount, arguments))
        return *status;
    try
    {
        return run(wishes) ? 0 : 1;
    }
    catch (const css::uno::Exception& exception)
    {
        std::cerr << "gouji_batch_bench: " << toUtf8(exception.Message) << '\n';
    }
    catch (const std::exception& exception)
    {
        std::cerr << "gouji_batch_bench: " << exception.what() << '\n';
    }
    return 2;
}
