// SPDX-License-Identifier: MPL-2.0
#include "writer/today.hxx"

#include <osl/time.h>

namespace gouji
{
namespace
{
constexpr int kJune = 6;
}

Date today()
{
    TimeValue now{};
    TimeValue local{};
    oslDateTime date{};
    osl_getSystemTime(&now);
    osl_getLocalTimeFromSystemTime(&now, &local);
    osl_getDateTimeFromTimeValue(&local, &date);
    return {date.Year, date.Month, date.Day};
}

int reportYear(const Date& date, int lastMonthOfPreviousYear)
{
    return date.month <= lastMonthOfPreviousYear ? date.year - 1 : date.year;
}

int reportYearOfToday()
{
    return reportYear(today(), kJune);
}
}
