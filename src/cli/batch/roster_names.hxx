// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "collection/roster.hxx"
#include "collection/unit_index.hxx"
#include "exports/findings_report.hxx"

#include <map>
#include <optional>
#include <string>

namespace gouji
{
/// The roster that a person named; nothing of "". Errors: ReportFileMissing, FileUnreadable (file), those of parseRoster.
[[nodiscard]] Result<std::optional<Roster>> readRoster(const std::string& path);

/// Calls units as a roster does, whatever their reports call them; without a roster, and where the name is of none or of
/// several of its units, as the report does.
class RosterNames
{
public:
    RosterNames() = default;
    RosterNames(std::optional<Roster> roster, const Forms& forms);

    [[nodiscard]] const Roster* roster() const { return roster_ ? &*roster_ : nullptr; }
    /// The findings of an audit by one of the forms, under these names. May be called on any thread.
    [[nodiscard]] FindingsReport findingsOf(const Audit& audit, FindingsOrigin origin) const;

private:
    std::optional<Roster> roster_;
    std::map<std::string, UnitIndex> indices_; ///< by form id, whose words tell which names mean one unit
};
}
