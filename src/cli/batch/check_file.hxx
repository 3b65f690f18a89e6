// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hxx"

#include "cli/batch/last_year_reports.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// What a batch judges its files by; must outlive what is made of them.
struct Yardstick
{
    const Forms& forms;
    Wishes wishes;
    const LastYearReports* lastYear = nullptr; ///< null: no comparison is wanted
};

/// One file, judged.
struct CheckedFile
{
    Audit audit;
    std::string lastYearFile; ///< that it was compared with; empty: with none
    bool lacksLastYear = false; ///< a comparison is wanted, and there is no report of its unit and the year before
    std::optional<Error> lastYearProblem; ///< why it was not compared, where it should have been: those of LastYearReports
    bool areReasonsUnread = false; ///< those kept in the file could not be read: its findings are open
};

/// Errors: those of reading it; ReportFileWithoutReport (file).
[[nodiscard]] Result<CheckedFile> checkFile(const Result<FileContent>& content, const std::string& path, const Yardstick& yardstick);
}
