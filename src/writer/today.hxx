// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace gouji
{
/// defaultReportYear of the local date.
[[nodiscard]] int reportYearOfToday();

/// Local date and time to the minute: "2025-01-20 09:05".
[[nodiscard]] std::string localTimeNow();
}
