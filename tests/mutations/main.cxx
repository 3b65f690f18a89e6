// SPDX-License-Identifier: MPL-2.0
// gouji_mutations: damaged reports in a real office; exit code 1 if a fault of ours was found.
#include "good_reports.hxx"
#include "programme.hxx"

#include "command_line/command_line.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <chrono>
#include <filesystem>
#include <iostream>

namespace
{
using namespace gouji;

constexpr std::uint32_t kPause = 250; ///< documents from one line of progress to the next

struct Wanted
{
    mutations::Assignment assignment;
    bool readers = false;
    std::uint32_t first = 0;
    std::uint32_t documents = 5000;
    std::optional<std::uint32_t> document;
};

bool run(const Wanted& wanted)
{
    const auto start = std::chrono::steady_clock::now();
    const auto seconds = [&]
    { return std::to_string(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count()) + " s"; };
    const test::TemporaryFolder folder;
    test::OfficeEnvironment* const office = test::useOffice({});
    office->SetUp();
    const mutations::Reports reports(mutations::goodReports(folder.path()));
    const auto& assignment = wanted.assignment;
    if (!assignment.kept.empty())
        std::filesystem::create_directories(assignment.kept);
    if (wanted.document && !assignment.kept.empty())
        static_cast<void>(reports.damage({assignment.seed, *wanted.document}, assignment.kept));
    mutations::Programme programme(reports, assignment, *office);
    const auto first = wanted.document.value_or(wanted.first);
    const auto end = wanted.document ? first + 1 : first + wanted.documents;
    for (auto document = first; document < end; ++document)
    {
        programme.tryDocument(document);
        if ((document + 1) % kPause == 0)
            std::cout << seconds() << ": " << programme.summary() << std::endl;
    }
    std::cout << programme.summary() << "\n  " << seconds() << std::endl;
    return !programme.hasFaults();
}
}

int main(int argumentCount, char** arguments)
{
    Wanted wanted;
    CLI::App program("Damaged reports in a real office: what the extension does with them, and whether it can be undone.",
                     "gouji_mutations");
    program.add_option("--seed", wanted.assignment.seed, "which programme");
    program.add_option("--first", wanted.first, "number of the first document");
    program.add_option("--documents", wanted.documents, "how many");
    program.add_option("--document", wanted.document, "this one alone; kept in any case");
    program.add_option("--keep", wanted.assignment.kept, "folder for documents that failed");
    program.add_flag_callback(
        "--readers", [&] { wanted.assignment.task = mutations::Task::Readers; }, "only read them, without the office and in it: figures and findings must be the same");
    if (const auto status = readCommandLine(program, argumentCount, arguments))
        return *status;
    try
    {
        return run(wanted) ? 0 : 1;
    }
    catch (const css::uno::Exception& exception)
    {
        std::cerr << "gouji_mutations: " << toUtf8(exception.Message) << '\n';
    }
    catch (const std::exception& exception)
    {
        std::cerr << "gouji_mutations: " << exception.what() << '\n';
    }
    return 2;
}
