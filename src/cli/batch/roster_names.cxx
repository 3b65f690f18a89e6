// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/roster_names.hxx"

#include "base/file.hxx"
#include "base/limits.hxx"

#include <filesystem>
#include <utility>

namespace gouji
{
Result<std::optional<Roster>> readRoster(const std::string& path)
{
    if (path.empty())
        return std::optional<Roster>();
    if (!std::filesystem::exists(path))
        return Error{ErrorCode::ReportFileMissing, {{"file", path}}};
    BOOST_OUTCOME_TRY(bytes, readBeginning(path, kMostFileBytes));
    BOOST_OUTCOME_TRY(roster, parseRoster(bytes, path));
    return std::optional(std::move(roster));
}

RosterNames::RosterNames(std::optional<Roster> roster, const Forms& forms) : roster_(std::move(roster))
{
    if (!roster_)
        return;
    for (const auto& form : forms)
        indices_.emplace(form.id, UnitIndex(*roster_, form.structure));
}

FindingsReport RosterNames::findingsOf(const Audit& audit, FindingsOrigin origin) const
{
    auto findings = findingsReport(audit, std::move(origin));
    if (!roster_)
        return findings;
    for (std::size_t report = 0; report < audit.reports.size(); ++report)
    {
        auto& name = findings.reports[report].unit;
        if (const auto units = indices_.at(audit.reports[report].form->id).unitsNamed(name); !name.empty() && units.size() == 1)
            name = roster_->units[units.front()].name;
    }
    return findings;
}
}
