// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "year/last_year_file.hxx"

#include "cli/batch/report_index.hxx"

#include <memory>
#include <vector>

namespace gouji
{
/// The reports of the year before: one file for whatever is checked, or a folder of which each report takes that of its
/// own unit; its files are read again when they are wanted.
class LastYearReports
{
public:
    /// One file. The forms must outlive the object.
    LastYearReports(ReportFiles file, const Forms& forms);
    /// A folder: goes through all of it once, on so many threads.
    LastYearReports(ReportFiles files, const Forms& forms, std::size_t threads);

    /// The file for a document with these reports; null if the folder has none of its units. On any thread. Errors: those of
    /// recogniseFile; ReportFileBlank (file), ReportFileOfOtherYear (file, lastYear, year).
    [[nodiscard]] Result<std::shared_ptr<const LastYearFile>> find(const std::vector<Report>& reports) const;
    /// Why files of the folder, or the one file, cannot be had.
    [[nodiscard]] const std::vector<Error>& problems() const { return problems_; }

private:
    [[nodiscard]] Result<std::shared_ptr<const LastYearFile>> read(std::size_t file) const;
    [[nodiscard]] const ReportIndex::Entry* entryFor(const Report& report) const;

    ReportFiles files_;
    const Forms& forms_;
    std::unique_ptr<const ReportIndex> index_; ///< of a folder
    std::shared_ptr<const LastYearFile> only_; ///< the one file, if it can be read
    std::vector<Error> problems_;
};
}
