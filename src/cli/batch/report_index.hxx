// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "form/forms.hxx"

#include "files/batch/report_files.hxx"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// A file as far as it is recognised: its document, and the reports in it, which hold pointers into the forms.
struct RecognisedFile
{
    Document document;
    std::vector<Report> reports;
};

/// Errors: those of reading it; ReportFileWithoutReport (file).
[[nodiscard]] Result<RecognisedFile> recogniseFile(const ReportFiles& files, std::size_t file, const Forms& forms);

/// Where the report of a unit is, among many files. Keeps no more of them than names.
class ReportIndex
{
public:
    struct Entry
    {
        std::size_t file = 0;
        std::size_t report = 0; ///< index in the file
        std::string unit; ///< empty if it names none
        std::optional<int> year;
        std::string form; ///< id
    };

    /// Goes through all files once, on so many threads.
    ReportIndex(const ReportFiles& files, const Forms& forms, std::size_t threads);

    /// The entry of a unit (isSameUnit) and year, of any year where none is wanted; null if there is none.
    [[nodiscard]] const Entry* find(const std::string& unit, std::optional<int> year, const StructureWords& words) const;
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; } ///< in the order of the files
    [[nodiscard]] const std::vector<Error>& problems() const { return problems_; } ///< of files without a report

private:
    std::vector<Entry> entries_;
    std::multimap<std::string, std::size_t> byName_; ///< unit as it is written → index in entries_
    std::vector<Error> problems_;
};
}
