// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji
{
/// A day of the calendar.
struct Date
{
    int year = 0;
    int month = 0; ///< 1 to 12
    int day = 0;
};

/// The local date.
[[nodiscard]] Date today();

/// The year that a new report is of on a day, by the year rule of the settings: the year before until the end of the month given, 0 never,
/// 12 always.
[[nodiscard]] int reportYear(const Date& date, int lastMonthOfPreviousYear);

/// The year that a report which does not say its own is taken for today: last year until June, then this year.
[[nodiscard]] int reportYearOfToday();
}
