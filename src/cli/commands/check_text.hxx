// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/finding_groups.hxx"

#include "cli/commands/check_output.hxx"

#include <cstddef>

namespace gouji
{
/// A check for people at a terminal: a line with the verdict for each file, below it its findings in the words of the
/// panel, a line or more for each, those that belong together once; at the end of several files how they stand together, and
/// with a roster who has not filed.
class CheckText : public CheckOutput
{
public:
    CheckText(Output output, Severity least, const RosterNames& names, const MessageCatalog& catalog)
        : output_(std::move(output)), least_(least), names_(names), catalog_(catalog)
    {
    }

    [[nodiscard]] FilePart partOf(const std::string& file, const Result<CheckedFile>& checked) const override;
    bool add(FilePart part) override;
    Result<void> finish() override;

private:
    [[nodiscard]] std::string textOf(const CheckedFile& checked, const FindingsReport& report) const;
    [[nodiscard]] std::string textOf(const FindingGroup& group, const FindingsReport& report) const;
    [[nodiscard]] std::string missingText();
    void count(const Verdict& verdict);

    Output output_;
    Severity least_;
    const RosterNames& names_;
    const MessageCatalog& catalog_;
    std::size_t files_ = 0;
    std::size_t withErrors_ = 0;
    std::size_t withWarnings_ = 0; ///< and without errors
    std::size_t unread_ = 0;
    std::vector<FileOutcome> outcomes_; ///< empty without a roster
};
}
