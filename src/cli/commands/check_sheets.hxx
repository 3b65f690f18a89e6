// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/commands/check_output.hxx"

#include <vector>

namespace gouji
{
/// A check as tables: the findings of all files, each with a link to its file, and how each file stands; with a roster
/// its units, and who of them has not filed. A file that could not be read is a row of both.
class CheckSheets : public CheckOutput
{
public:
    CheckSheets(const CheckWishes& wishes, const Session& session, const RosterNames& names) : wishes_(wishes), session_(session), names_(names) {}

    [[nodiscard]] FilePart partOf(const std::string& file, const Result<CheckedFile>& checked) const override;
    bool add(FilePart part) override;
    Result<void> finish() override;

private:
    [[nodiscard]] SheetRow rowOf(const std::string& file, const Error& error) const;

    const CheckWishes& wishes_;
    const Session& session_;
    const RosterNames& names_;
    std::vector<SheetRow> rows_;
    std::vector<FileOutcome> outcomes_;
};
}
