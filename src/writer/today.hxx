// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji
{
/// defaultReportYear of the local date.
[[nodiscard]] int reportYearOfToday();

/// The local time to the minute in ISO 8601: "2025-01-12T09:30".
[[nodiscard]] std::string nowIso();
}
