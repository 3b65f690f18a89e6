// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/util/DateTime.hpp>

#include <string>

namespace gouji
{
/// Date and time of the local clock, to the second.
[[nodiscard]] com::sun::star::util::DateTime localTime();

/// defaultReportYear of the local date.
[[nodiscard]] int reportYearOfToday();

/// The local time to the minute in ISO 8601: "2025-01-12T09:30".
[[nodiscard]] std::string nowIso();
}
