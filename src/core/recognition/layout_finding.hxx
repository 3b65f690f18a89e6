// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "recognition/report.hxx"

#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// The beginning of every finding about a recognised table: check, message, severity of the table's form, place, and the table's words.
[[nodiscard]] Finding layoutFinding(const ReportTable& table, std::string_view check, const std::string& message, const Place& place);

/// A list as one argument: the presenter joins its elements as the language does.
[[nodiscard]] std::string listed(const std::vector<std::string>& words);
}
