// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// A unit that has to file a report.
struct RosterUnit
{
    std::string name;
    std::vector<std::string> otherNames = {}; ///< that its report may have, too
    std::size_t line = 0; ///< of the roster's file, from 1

    friend bool operator==(const RosterUnit&, const RosterUnit&) = default;
};

/// Who has to file, in the order of the file.
struct Roster
{
    std::vector<RosterUnit> units;
};

/// Reads a roster from text: a unit per line, or columns (csv_records.hxx) of the unit and its other names. A line of
/// headings is known by its words (单位名称, unit) and says which columns hold names; without one, the first column does
/// and all behind it are other names. Columns of digits (numbers, telephones) and empty lines are left out. UTF-8, with
/// or without byte order mark. Errors, with file and line: RosterNotUtf8, RosterQuoteOpen, RosterNameTooLong,
/// RosterNameTwice; with the file, RosterTooLarge, RosterEmpty. Cost: one pass, and a sort of the names.
[[nodiscard]] Result<Roster> parseRoster(std::string_view bytes, const std::string& fileName);
}
