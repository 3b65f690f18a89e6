// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/batch/session.hxx"
#include "cli/command_line/command_line.hxx"
#include "files/batch/report_files.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// What a batch is made of.
struct OpenFiles
{
    ReportFiles files;
    std::vector<Error> problems; ///< of what was named and is not there: those of listFiles
    std::size_t passedOver = 0; ///< files of folders that are no reports
};

[[nodiscard]] OpenFiles openFiles(const std::vector<std::string>& paths, const std::string& office, const Session& session);

/// The same of all that was asked for. Errors: ReportFileMissing (file) of the list of paths;
/// ReportFileWithoutReport (file) where folders hold no file that may be a report.
[[nodiscard]] Result<OpenFiles> openFiles(const BatchWishes& wishes, const Session& session);
}
