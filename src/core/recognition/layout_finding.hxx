// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"

#include <string>
#include <string_view>

namespace gouji
{
/// The beginning of every finding about a recognised table: check, message, severity of the table's form, place, and
/// the table's words.
[[nodiscard]] Finding layoutFinding(const ReportTable& table, std::string_view check, const std::string& message, const Place& place);
}
