// SPDX-License-Identifier: MPL-2.0
// gouji_packages: damaged packages under the readers of files; exit code 1 if one of them crashed, took long or much memory.
#include "guarded_reading.hxx"

#include "command_line/command_line.hxx"

#include <cstring>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace
{
using namespace gouji;
using namespace gouji::packages;

constexpr double kMostSeconds = 1;
constexpr std::size_t kMostBytes = 256 << 20;
constexpr std::uint32_t kPause = 10000; ///< packages from one line of progress to the next

struct Wanted
{
    std::uint32_t seed = 1;
    std::uint32_t packages = 100000;
    std::optional<std::uint32_t> package;
    std::string kept;
    std::vector<std::string> files;
};

/// What was seen of all packages.
class Record
{
public:
    Record(const GoodPackages& packages, const Wanted& wanted) : packages_(packages), wanted_(wanted) {}

    void note(const Reading& reading)
    {
        ++outcomes_[reading.refusal ? messageKey(*reading.refusal) : "read"];
        if (reading.seconds > slowest_.seconds)
            slowest_ = reading;
        if (reading.peakBytes > largest_.peakBytes)
            largest_ = reading;
        if (reading.seconds > kMostSeconds || reading.peakBytes > kMostBytes)
            tell(reading.number, figures(reading));
        if ((reading.number + 1) % kPause == 0)
            std::cout << reading.number + 1 << " packages, " << faults_ << " faults" << std::endl;
    }

    void note(const Death& death) { tell(death.number, death.signal == 0 ? "the reader gave up" : strsignal(death.signal)); }

    void summarise() const
    {
        for (const auto& [outcome, count] : outcomes_)
            std::cout << outcome << " " << count << '\n';
        std::cout << "slowest: --package " << slowest_.number << ", " << figures(slowest_) << '\n'
                  << "largest: --package " << largest_.number << ", " << figures(largest_) << '\n'
                  << faults_ << " faults" << std::endl;
    }

    [[nodiscard]] bool hasFaults() const { return faults_ > 0; }

private:
    static std::string figures(const Reading& reading)
    {
        return std::to_string(reading.seconds) + " s, " + std::to_string(reading.peakBytes >> 20) + " MB";
    }

    void tell(std::uint32_t number, const std::string& what)
    {
        ++faults_;
        const auto package = packages_.damage(wanted_.seed, number);
        std::cout << "--seed " << wanted_.seed << " --package " << number << "  (" << package.story << ")  " << what << std::endl;
        if (wanted_.kept.empty())
            return;
        std::filesystem::create_directories(wanted_.kept);
        const auto name = std::to_string(wanted_.seed) + "-" + std::to_string(number) + package.extension;
        std::ofstream(std::filesystem::path(wanted_.kept) / name, std::ios::binary) << package.bytes;
    }

    const GoodPackages& packages_;
    const Wanted& wanted_;
    std::map<std::string, int> outcomes_;
    Reading slowest_;
    Reading largest_;
    int faults_ = 0;
};

bool run(const Wanted& wanted)
{
    const GoodPackages packages({wanted.files.begin(), wanted.files.end()});
    Record record(packages, wanted);
    const auto first = wanted.package.value_or(0);
    const auto end = wanted.package ? first + 1 : wanted.packages;
    readGuarded(
        packages, wanted.seed, first, end, [&](const Reading& reading) { record.note(reading); }, [&](const Death& death) { record.note(death); });
    record.summarise();
    return !record.hasFaults();
}
}

int main(int argumentCount, char** arguments)
{
    Wanted wanted;
    CLI::App program("Damaged packages under the readers of files: no crash, no second, no 256 MB.", "gouji_packages");
    program.add_option("--seed", wanted.seed, "which programme");
    program.add_option("--packages", wanted.packages, "how many");
    program.add_option("--package", wanted.package, "this one alone");
    program.add_option("--keep", wanted.kept, "folder for packages that showed a fault");
    program.add_option("file", wanted.files, "good packages to be damaged: .docx, .odt")->required();
    if (const auto status = readCommandLine(program, argumentCount, arguments))
        return *status;
    try
    {
        return run(wanted) ? 0 : 1;
    }
    catch (const std::exception& exception)
    {
        std::cerr << "gouji_packages: " << exception.what() << '\n';
    }
    return 2;
}
