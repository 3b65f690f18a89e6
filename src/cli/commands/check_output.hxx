// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/severity.hxx"
#include "exports/findings_report.hxx"

#include "cli/batch/check_file.hxx"
#include "cli/batch/output.hxx"
#include "cli/batch/roster_names.hxx"
#include "cli/batch/session.hxx"
#include "cli/command_line/command_line.hxx"

#include <memory>
#include <string>

namespace gouji
{
/// How the files of a check are shown, one after the other.
class CheckOutput
{
public:
    virtual ~CheckOutput() = default;
    /// What is written of one file; may be made on any thread, in any order. Empty where add does all.
    [[nodiscard]] virtual std::string wordsOf(const std::string& file, const Result<CheckedFile>& checked) const = 0;
    /// Files are added in their order, with their words. False where nobody reads on.
    virtual bool add(const std::string& file, const Result<CheckedFile>& checked, const std::string& words) = 0;
    /// Errors: FileNotWritten (file).
    virtual Result<void> finish() = 0;
};

/// `names` must outlive it. Errors: FileNotWritten (file).
[[nodiscard]] Result<std::unique_ptr<CheckOutput>> openCheckOutput(const CheckWishes& wishes, const Session& session, RosterNames& names);
}
