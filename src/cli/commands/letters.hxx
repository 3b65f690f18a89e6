// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace gouji
{
/// A letter as a page, and whom it is for: its unit, else its file.
struct Letter
{
    std::string addressee;
    std::string page;
};

/// The letter to the unit that filed a report; nothing where there is nothing to correct or to confirm.
[[nodiscard]] std::optional<Letter> letterTo(const std::string& file, const FindingsReport& report, const MessageCatalog& catalog);

/// A folder of letters to the units that have something to correct or to confirm, each called as its unit, else as its
/// file: "云岫县财政局.html"; of two alike the second has its number.
class Letters
{
public:
    /// The folder is made where it is not there. Errors: FileNotWritten (file).
    [[nodiscard]] static Result<Letters> in(const std::string& folder);

    /// Errors: FileNotWritten (file).
    [[nodiscard]] Result<void> add(const Letter& letter);

    /// How many pages of Gouji are in the folder that were not added: letters of an earlier check, which nobody should send.
    /// `answer`, the file that the command writes beside them, is none.
    [[nodiscard]] std::size_t countEarlier(const std::filesystem::path& answer) const;

private:
    explicit Letters(std::filesystem::path folder) : folder_(std::move(folder)) {}
    [[nodiscard]] std::string nameFor(const std::string& wanted);

    std::filesystem::path folder_;
    std::set<std::string> names_;
};
}
