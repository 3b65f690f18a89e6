// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/severity.hxx"
#include "collection/collection.hxx"
#include "exports/findings_report.hxx"
#include "sheet/sheet.hxx"

#include "cli/batch/check_file.hxx"
#include "cli/batch/output.hxx"
#include "cli/batch/roster_names.hxx"
#include "cli/batch/session.hxx"
#include "cli/command_line/command_line.hxx"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// All that an output shows of one file: the report itself need not be kept for it.
struct FilePart
{
    std::optional<Verdict> verdict = {}; ///< nothing: the file could not be read
    std::string words = {}; ///< where the output is of lines
    std::vector<SheetRow> rows = {}; ///< where it is of sheets: those of the findings
    std::optional<FileOutcome> outcome = {}; ///< where it is of sheets, or says who has not filed
};

/// What came of one file, for those who compare it with a roster.
[[nodiscard]] FileOutcome outcomeOf(const std::string& file, const Result<CheckedFile>& checked);

/// How the files of a check are shown, one after the other.
class CheckOutput
{
public:
    virtual ~CheckOutput() = default;
    /// May be called on any thread, in any order.
    [[nodiscard]] virtual FilePart partOf(const std::string& file, const Result<CheckedFile>& checked) const = 0;
    /// Parts are added in the order of their files. False where nobody reads on.
    virtual bool add(FilePart part) = 0;
    /// Errors: FileNotWritten (file).
    virtual Result<void> finish() = 0;
};

/// `names` must outlive it. Errors: FileNotWritten (file).
[[nodiscard]] Result<std::unique_ptr<CheckOutput>> openCheckOutput(const CheckWishes& wishes, const Session& session, const RosterNames& names);
}
