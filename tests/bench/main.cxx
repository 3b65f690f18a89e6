// SPDX-License-Identifier: MPL-2.0
// gouji_bench OXT: prints every promise that needs the office or the package; exit code 1 if one is not kept.
#include "limits.hxx"
#include "office_bench.hxx"
#include "panel_bench.hxx"
#include "start_bench.hxx"

#include "command_line/command_line.hxx"

#include "support/office_process.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <filesystem>
#include <iostream>

namespace
{
using namespace gouji;

bool measureChecks()
{
    bool isKept = true;
    test::OfficeProcess office(test::OfficeOptions{});
    for (const auto& measurement : bench::measureInOffice(office.context()))
        isKept &= bench::report(measurement);
    return office.terminate() == 0 && isKept;
}

bool run(const std::filesystem::path& package)
{
    bool isKept = bench::report({"package", static_cast<double>(std::filesystem::file_size(package)) / 1048576.0, 2.0, "MB", ""});
    isKept &= bench::report(bench::measureStart());
    test::OfficeProcess office(test::OfficeOptions{});
    for (const auto& measure : {&bench::measureInOffice, &bench::countMissedSlips})
        for (const auto& measurement : measure(office.context()))
            isKept &= bench::report(measurement);
    const bench::ManyFindings many(office.context());
    isKept &= office.terminate() == 0;
    return bench::reportPanel(many) && isKept;
}
}

int main(int argumentCount, char** arguments)
{
    std::string oxt;
    CLI::App program("What a user waits for in a real office, with its limits.", "gouji_bench");
    bool isOfChecks = false;
    program.add_option("OXT", oxt, "the extension")->required();
    program.add_flag("--checks", isOfChecks, "only what a check takes beside bare reading");
    if (const auto status = readCommandLine(program, argumentCount, arguments))
        return *status;
    try
    {
        const bool isKept = isOfChecks ? measureChecks() : run(oxt);
        return isKept ? 0 : 1;
    }
    catch (const css::uno::Exception& exception)
    {
        std::cerr << "gouji_bench: " << toUtf8(exception.Message) << '\n';
    }
    catch (const std::exception& exception)
    {
        std::cerr << "gouji_bench: " << exception.what() << '\n';
    }
    return 2;
}
