// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/comparison_json.hxx"

#include "cli/batch/output.hxx"
#include "cli/batch/session.hxx"
#include "cli/command_line/command_line.hxx"

#include <memory>
#include <string>

namespace gouji
{
/// How pairs of reports are shown, one after the other.
class ComparisonOutput
{
public:
    virtual ~ComparisonOutput() = default;
    /// False where nobody reads on.
    virtual bool add(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison) = 0;
    /// A report that the other side has no partner for.
    virtual void addAlone(const NamedReport& report) = 0;
    /// Errors: FileNotWritten (file).
    virtual Result<void> finish() = 0;
};

/// Errors: FileNotWritten (file).
[[nodiscard]] Result<std::unique_ptr<ComparisonOutput>> openComparisonOutput(const OutputWishes& wishes, const Session& session);
}
