// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/extension_resources.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "analysis/analysis.hxx"
#include "writer/files/last_year_candidates.hxx"
#include "writer/files/read_last_year.hxx"
#include "writer/settings/last_year_memory.hxx"

#include <filesystem>
#include <map>
#include <string>

namespace gouji::test
{
/// The report of 云岫县 for 2023 from our own template, zeros but for a few figures; its verbs make it troublesome.
class LastYearReport
{
public:
    LastYearReport();

    [[nodiscard]] const WriterDocument& document() const { return document_; }
    /// A Basic macro of the document runs when it is loaded.
    void runOnLoad(const std::string& basic) const;
    /// A section at the end shows the text of another file.
    void linkSection(const std::string& url) const;

private:
    WriterDocument document_;
};

/// Texts of all figures, by id.
[[nodiscard]] std::map<std::string, std::string> figuresOf(const std::vector<Report>& reports);

/// readLastYear() of a file on disk.
[[nodiscard]] Result<LastYearFile> readFile(const std::filesystem::path& file);

/// Documents that the office has open, hidden ones included.
[[nodiscard]] std::size_t openDocuments();

/// Opens a file as one does who trusts its macros; whether the trace of one is there soon. Closes it again.
[[nodiscard]] bool leavesTrace(const std::filesystem::path& file, const std::filesystem::path& trace);

void storeWithPassword(const WriterDocument& document, const std::filesystem::path& file);
void storeSpreadsheet(const std::filesystem::path& file);
}
