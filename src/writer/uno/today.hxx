// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/util/DateTime.hpp>

#include <string>

namespace gouji
{
/// A day of the calendar.
struct Date
{
    int year = 0;
    int month = 0; ///< 1 to 12
    int day = 0;
};

/// Date and time of the local clock, to the second.
[[nodiscard]] com::sun::star::util::DateTime localTime();

/// The local date.
[[nodiscard]] Date today();

/// The local time to the minute in ISO 8601: "2025-01-12T09:30".
[[nodiscard]] std::string nowIso();

/// The year that a new report is of on a day, by the year rule of the settings: the year before until the end of the
/// month given, 0 never, 12 always.
[[nodiscard]] int reportYear(const Date& date, int lastMonthOfPreviousYear);

/// The year that a report which does not say its own is taken for today: last year until June, then this year.
[[nodiscard]] int reportYearOfToday();
}
