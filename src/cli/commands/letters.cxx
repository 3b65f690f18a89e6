// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/letters.hxx"

#include "exports/letter.hxx"

#include "cli/batch/output.hxx"
#include "files/batch/list_files.hxx"

#include <algorithm>
#include <system_error>

namespace gouji
{
namespace
{
/// A unit's name as a file's, whatever a report says there.
std::string asFileName(std::string name)
{
    std::ranges::replace_if(name, [](char character) { return character == '/' || static_cast<unsigned char>(character) < 0x20; }, '_');
    if (name.starts_with('.'))
        name.front() = '_';
    return name;
}
}

std::optional<Letter> letterTo(const std::string& file, const FindingsReport& report, const MessageCatalog& catalog)
{
    if (report.openVerdict().isReadyToSubmit())
        return std::nullopt;
    const auto& unit = report.reports.front().unit;
    return Letter{unit.empty() ? std::filesystem::path(file).stem().string() : unit, letterAsHtml(report, catalog)};
}

Result<Letters> Letters::in(const std::string& folder)
{
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem)
        return Error{ErrorCode::FileNotWritten, {{"file", folder}}};
    return Letters(folder);
}

Result<void> Letters::add(const Letter& letter)
{
    const auto name = nameFor(asFileName(letter.addressee));
    BOOST_OUTCOME_TRY(output, Output::open((folder_ / (name + ".html")).string()));
    output.write(letter.page);
    return output.finish();
}

std::size_t Letters::countEarlier(const std::filesystem::path& answer) const
{
    std::size_t count = 0;
    std::error_code problem; // of a folder that cannot be listed nothing is known but the letters written
    for (std::filesystem::directory_iterator page(folder_, problem); !problem && page != std::filesystem::directory_iterator(); page.increment(problem))
    {
        std::error_code isNone;
        const bool isOfThisRun = names_.contains(page->path().stem().string()) || std::filesystem::equivalent(page->path(), answer, isNone);
        count += !isOfThisRun && isMadeByGouji(page->path()) ? 1 : 0;
    }
    return count;
}

std::string Letters::nameFor(const std::string& wanted)
{
    auto name = wanted;
    for (int number = 2; !names_.insert(name).second; ++number)
        name = wanted + " (" + std::to_string(number) + ")";
    return name;
}
}
