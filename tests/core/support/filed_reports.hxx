// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"

#include "collection/collection.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// A clean report of a unit and year, to be changed.
[[nodiscard]] ReportFixture reportOf(const std::string& unit, int year = 2023);

/// What came of a file with these reports.
[[nodiscard]] FileOutcome filed(const std::string& file, const ReportFixture& report);
[[nodiscard]] FileOutcome filed(const std::string& file, const Document& document);
[[nodiscard]] FileOutcome unread(const std::string& file, ErrorCode code);

/// Units of one name each.
[[nodiscard]] Roster rosterOf(const std::vector<std::string>& units);

[[nodiscard]] Collection collected(std::vector<FileOutcome> files);
[[nodiscard]] Collection collected(std::vector<FileOutcome> files, const Roster& roster);
}
