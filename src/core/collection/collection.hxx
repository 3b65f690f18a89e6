// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "collection/filed_report.hxx"
#include "collection/roster.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// What came of one file: its reports, or why there are none (a file that cannot be read; NoReport: no report in it).
struct FileOutcome
{
    std::string file;
    Result<std::vector<FiledReport>> reports;
};

/// Which reports are collected.
struct CollectionWishes
{
    std::optional<int> year = {}; ///< nothing: that of most reports, of several the latest
    std::string form = {}; ///< id; empty: that of most reports of the year
};

/// How a unit has filed its report of the year.
enum class Filing
{
    Missing,
    Once,
    TwiceAlike, ///< several reports, all with the same figures: any of them is the report
    TwiceDifferently, ///< several reports with different figures: nobody can say which of them is the report
};

/// A unit of the roster, or one that filed without standing on it.
struct CollectedUnit
{
    std::string name; ///< as the roster has it, else as the report says; empty if that names no unit
    bool isOnRoster = false;
    Filing filing = Filing::Missing;
    std::vector<std::size_t> reports = {}; ///< of the year and form, indices in Collection::reports, in the order of the files
    /// Units of the roster that this one, which is not on it, may be: those whose short name it is, else those with a name
    /// all but equal that have not filed. A proposal, nothing is assumed.
    std::vector<std::string> mayBe = {};

    /// Whether one report is to be counted, and which: the first.
    [[nodiscard]] bool hasOneReport() const { return filing == Filing::Once || filing == Filing::TwiceAlike; }
};

struct UnreadFile
{
    std::string file;
    Error error;
};

/// Many reports against a roster: who filed, who did not, who twice, which file could not be read and why. Decides
/// nothing that a person has to decide. Holds pointers into the forms.
struct Collection
{
    std::optional<int> year; ///< nothing if no report says one
    const Form* form = nullptr; ///< null if there is no report of the year
    bool hasRoster = false;
    std::vector<FiledReport> reports; ///< all that were read, in the order of the files
    std::vector<CollectedUnit> units; ///< those of the roster in its order, then others in the order of the files
    std::vector<std::size_t> ofOtherYear; ///< indices in `reports`; also those that say no year
    std::vector<std::size_t> ofOtherForm; ///< of the year, but of another form
    std::vector<UnreadFile> unread;

    /// Whether the unit's report enters a sum: with a roster, only what stands on it; a unit without a report, or with
    /// several that differ, has none to enter.
    [[nodiscard]] bool isCounted(const CollectedUnit& unit) const { return (unit.isOnRoster || !hasRoster) && unit.hasOneReport(); }
};

/// Units are the same as the words of the form say (headings/unit, collection/unit_index). Without a roster (null) every
/// unit that filed is one; a report that names none is a unit by itself.
[[nodiscard]] Collection collect(std::vector<FileOutcome> files, const Roster* roster, const CollectionWishes& wishes);
}
