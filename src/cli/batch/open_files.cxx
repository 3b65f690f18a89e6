// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/open_files.hxx"

#include "cli/batch/stop.hxx"
#include "files/batch/list_files.hxx"

#include <fstream>
#include <iostream>
#include <utility>

namespace gouji
{
namespace
{
constexpr const char* kStandardInput = "-";

void appendLines(std::istream& stream, std::vector<std::string>& lines)
{
    for (std::string line; std::getline(stream, line);)
        if (!line.empty())
            lines.push_back(std::move(line));
}

Result<std::vector<std::string>> allPaths(const BatchWishes& wishes)
{
    auto paths = wishes.paths;
    if (wishes.listOfPaths == kStandardInput)
        appendLines(std::cin, paths);
    else if (!wishes.listOfPaths.empty())
    {
        std::ifstream stream(wishes.listOfPaths, std::ios::binary);
        if (!stream)
            return Error{ErrorCode::ReportFileMissing, {{"file", wishes.listOfPaths}}};
        appendLines(stream, paths);
    }
    return paths;
}
}

Result<OpenFiles> openFiles(const BatchWishes& wishes, const Session& session)
{
    BOOST_OUTCOME_TRY(paths, allPaths(wishes));
    auto opened = openFiles(paths, wishes.office, session);
    if (opened.files.paths().empty() && opened.problems.empty())
        return Error{ErrorCode::ReportFileWithoutReport, {{"file", paths.empty() ? wishes.listOfPaths : paths.front()}}};
    return opened;
}

OpenFiles openFiles(const std::vector<std::string>& paths, const std::string& office, const Session& session)
{
    auto list = listFiles(paths);
    if (list.ownPages > 0)
        session.tell(session.catalog.text("cli.own-pages", {{"count", std::to_string(list.ownPages)}}));
    ReportFiles::Preparation preparation;
    preparation.conversion.office = office.empty() ? findOffice() : office;
    preparation.conversion.stop = &stopRequested();
    preparation.onForeign = [&session](std::size_t done, std::size_t count) { session.progress.show("cli.progress.converting", done, count); };
    return {ReportFiles(std::move(list.files), preparation), std::move(list.problems), list.passedOver};
}
}
